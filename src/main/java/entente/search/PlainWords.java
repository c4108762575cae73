package entente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that are neither quoted nor kept out. Each is wanted by itself; those that mean something together are
 * also wanted as what means the same elsewhere; those that are a date together are wanted side by side. A run of Han
 * characters is cut where known words begin, the rest into every two neighbours, since no space tells.
 */
final class PlainWords {
    private final Equivalents equivalents;
    private final @Nullable Role role;
    private final List<Wanted> wanted = new ArrayList<>();

    PlainWords(Equivalents equivalents, @Nullable Role role) {
        this.equivalents = equivalents;
        this.role = role;
    }

    List<Wanted> read(List<Word> read) {
        List<Word> words = DatePhrase.part(read);
        Map<Integer, DatePhrase> dates = DatePhrase.in(words);
        for (int at = 0; at < words.size();) {
            DatePhrase date = dates.get(at);
            if (date != null) {
                wanted.add(Wanted.date(role, date));
                at += date.words();
            } else if (words.get(at).han()) {
                run(words.get(at++).parts());
            } else {
                at += together(words, at);
            }
        }
        return wanted;
    }

    /** Reads the most words from {@code at} that mean something together, else one; answers how many. */
    private int together(List<Word> words, int at) {
        for (int end = Math.min(words.size(), at + equivalents.longest()); end > at; end--) {
            List<Word> some = words.subList(at, end);
            List<Equivalents.Meaning> meanings = equivalents.of(Asked.terms(some));
            if (!meanings.isEmpty() || some.size() == 1) {
                some.forEach(word -> wanted.add(Wanted.word(word, role, meanings, senses(word, meanings))));
                return some.size();
            }
        }
        throw new IllegalArgumentException("no word at " + at + " of " + words);
    }

    /** «Океан-2024» means nothing elsewhere as a whole, but its first part does. */
    private List<List<Equivalents.Meaning>> senses(Word word, List<Equivalents.Meaning> meanings) {
        return word.compound() && meanings.isEmpty()
            ? word.parts().stream().map(part -> equivalents.of(List.of(part))).toList()
            : List.of();
    }

    private void run(List<String> characters) {
        if (characters.size() == 1) {
            wanted.add(Wanted.run(role, characters, equivalents.of(characters)));
        }
        int loose = 0;
        for (int at = 0; at < characters.size();) {
            int end = known(characters, at);
            if (end > at) {
                pairs(characters.subList(loose, at));
                List<String> steps = characters.subList(at, end);
                wanted.add(Wanted.run(role, steps, equivalents.of(steps)));
                loose = end;
                at = end;
            } else {
                at++;
            }
        }
        pairs(characters.subList(loose, characters.size()));
    }

    /** Where the longest known word of two characters or more that begins at {@code at} ends; {@code at} if none. */
    private int known(List<String> characters, int at) {
        for (int end = Math.min(characters.size(), at + equivalents.longest()); end > at + 1; end--) {
            if (!equivalents.of(characters.subList(at, end)).isEmpty()) {
                return end;
            }
        }
        return at;
    }

    private void pairs(List<String> characters) {
        String stretch = String.join("", characters);
        for (int at = 1; at < characters.size(); at++) {
            String pair = characters.get(at - 1) + characters.get(at);
            wanted.add(Wanted.pair(role, stretch, pair));
        }
    }
}
