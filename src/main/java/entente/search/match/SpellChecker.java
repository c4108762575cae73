package entente.search.match;

import entente.text.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Words by length and letters, so that a misspelt one is laid beside the few that it can have been meant for. A slip
 * changes two of a word's letters at most: words with more other letters are passed over unread.
 */
final class SpellChecker {
    private final TreeMap<Integer, Shelf> byLength = new TreeMap<>();

    SpellChecker(Collection<String> words) {
        var lengths = new TreeMap<Integer, List<String>>();
        words.forEach(word -> lengths.computeIfAbsent(word.length(), unseen -> new ArrayList<>()).add(word));
        lengths.forEach((length, alike) -> byLength.put(length,
            new Shelf(alike)));
    }

    private static long letters(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1L << word.charAt(at);
        }
        return letters;
    }

    /** A word and how many slips lie between it and what was typed. */
    record Near(String word, int slips) {
        /** The fewest slips first. */
        static final Comparator<Near> FEWEST = Comparator.comparingInt(Near::slips);
    }

    /** Every word with fewer than {@code enough} slips. */
    List<Near> near(String typed, int enough) {
        var near = new ArrayList<Near>();
        byLength.subMap(typed.length() - enough, false, typed.length() + enough, false).values()
            .forEach(shelf -> shelf.near(typed, enough, near));
        return near;
    }

    /** The words of one length. */
    private static final class Shelf {
        private final List<String> words;
        /** Of each word, one bit a letter, several letters to a bit. */
        private final long[] letters;

        Shelf(List<String> words) {
            this.words = words;
            letters = words.stream().mapToLong(SpellChecker::letters).toArray();
        }

        void near(String typed, int enough, List<Near> into) {
            long sought = letters(typed);
            for (int at = 0; at < letters.length; at++) {
                if (Long.bitCount(letters[at] ^ sought) < 2 * enough - 1) {
                    int slips = EditDistance.between(typed, words.get(at), enough);
                    if (slips < enough) {
                        into.add(new Near(words.get(at), slips));
                    }
                }
            }
        }
    }
}
