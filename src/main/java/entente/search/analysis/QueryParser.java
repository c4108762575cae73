package entente.search.analysis;

import entente.search.query.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that are neither quoted nor kept out. Each is wanted by itself; those that mean something together are
 * also wanted as what means the same elsewhere; those that are a date together are wanted side by side. A run of Han
 * characters is cut where known words begin, the rest into every two neighbours, since no space tells.
 */
final class QueryParser {
    private final Synonyms equivalents;
    private final @Nullable SearchField role;
    private final List<Clause> wanted = new ArrayList<>();

    QueryParser(Synonyms equivalents, @Nullable SearchField role) {
        this.equivalents = equivalents;
        this.role = role;
    }

    List<Clause> read(List<Token> read) {
        List<Token> words = DateExpression.part(read);
        Map<Integer, DateExpression> dates = DateExpression.in(words);
        for (int at = 0; at < words.size();) {
            DateExpression date = dates.get(at);
            if (date != null) {
                wanted.add(Clause.date(role, date));
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
    private int together(List<Token> words, int at) {
        for (int end = Math.min(words.size(), at + equivalents.longest()); end > at; end--) {
            List<Token> some = words.subList(at, end);
            List<Synonyms.Concept> meanings = equivalents.of(ParsedQuery.terms(some));
            if (!meanings.isEmpty() || some.size() == 1) {
                some.forEach(word -> wanted.add(Clause.word(word, role, meanings, senses(word, meanings))));
                return some.size();
            }
        }
        throw new IllegalArgumentException("no word at " + at + " of " + words);
    }

    /** «Океан-2024» means nothing elsewhere as a whole, but its first part does. */
    private List<List<Synonyms.Concept>> senses(Token word, List<Synonyms.Concept> meanings) {
        return word.compound() && meanings.isEmpty()
            ? word.parts().stream().map(part -> equivalents.of(List.of(part))).toList()
            : List.of();
    }

    private void run(List<String> characters) {
        if (characters.size() == 1) {
            wanted.add(Clause.run(role, characters, equivalents.of(characters)));
        }
        int loose = 0;
        for (int at = 0; at < characters.size();) {
            int end = known(characters, at);
            if (end > at) {
                pairs(characters.subList(loose, at));
                List<String> steps = characters.subList(at, end);
                wanted.add(Clause.run(role, steps, equivalents.of(steps)));
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
            wanted.add(Clause.pair(role, stretch, pair));
        }
    }
}
