package entente.search.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the texts of one tongue for an index: each part with its terms. What several words mean together stands where
 * they begin and where they end, so that it stands beside what is before and after: Chang’e and 7 in Chang’e-7.
 */
public final class TextAnalyzer {
    private final AnalysisLanguage tongue;
    private final Synonyms equivalents;
    private final Map<String, String> stems = new HashMap<>();

    /** One for each tongue, for one thread. */
    public static Map<AnalysisLanguage, TextAnalyzer> each(Synonyms equivalents) {
        var readers = new EnumMap<AnalysisLanguage, TextAnalyzer>(AnalysisLanguage.class);
        for (var tongue : AnalysisLanguage.values()) {
            readers.put(tongue, new TextAnalyzer(tongue, equivalents));
        }
        return readers;
    }

    private TextAnalyzer(AnalysisLanguage tongue, Synonyms equivalents) {
        this.tongue = tongue;
        this.equivalents = equivalents;
    }

    public AnalyzedText read(String text) {
        List<Token> words = Tokenizer.read(text);
        var stemmed = new ArrayList<String>();
        for (var word : words) {
            for (String part : word.parts()) {
                stemmed.add(stems.computeIfAbsent(part, tongue::stem));
            }
        }
        AnalyzedText line = AnalyzedText.of(words);
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
