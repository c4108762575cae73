package entente.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the texts of one tongue for an index: each part with its terms, and what it means together with what follows. */
final class LineReader {
    private final Tongue tongue;
    private final Equivalents equivalents;
    private final Map<String, String> stems = new HashMap<>();

    LineReader(Tongue tongue, Equivalents equivalents) {
        this.tongue = tongue;
        this.equivalents = equivalents;
    }

    Line read(String text) {
        List<Word> words = WordReader.read(text);
        List<String> stemmed = Asked.terms(words).stream()
            .map(part -> stems.computeIfAbsent(part, tongue::stem)).toList();
        Line line = Line.of(words);
        for (int at = 0; at < stemmed.size(); at++) {
            for (var meaning : equivalents.at(at, tongue, stemmed)) {
                line.terms().get(at).add(meaning.term());
            }
        }
        return line;
    }
}
