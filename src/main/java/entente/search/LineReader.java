package entente.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the texts of one tongue for an index: each part with its terms. What several words mean together stands where
 * they begin and where they end, so that it stands beside what is before and after: Chang’e and 7 in Chang’e-7.
 */
final class LineReader {
    private final Tongue tongue;
    private final Equivalents equivalents;
    private final Map<String, String> stems = new HashMap<>();

    /** One for each tongue, for one thread. */
    static Map<Tongue, LineReader> each(Equivalents equivalents) {
        var readers = new EnumMap<Tongue, LineReader>(Tongue.class);
        for (var tongue : Tongue.values()) {
            readers.put(tongue, new LineReader(tongue, equivalents));
        }
        return readers;
    }

    private LineReader(Tongue tongue, Equivalents equivalents) {
        this.tongue = tongue;
        this.equivalents = equivalents;
    }

    Line read(String text) {
        List<Word> words = WordReader.read(text);
        var stemmed = new ArrayList<String>();
        for (var word : words) {
            for (String part : word.parts()) {
                stemmed.add(stems.computeIfAbsent(part, tongue::stem));
            }
        }
        Line line = Line.of(words);
        for (int at = 0; at < stemmed.size(); at++) {
            int first = at;
            equivalents.at(at, tongue, stemmed, (meaning, last) -> {
                line.terms().get(first).add(meaning.term());
                if (last > first) {
                    line.terms().get(last).add(meaning.term());
                }
            });
        }
        return line;
    }
}
