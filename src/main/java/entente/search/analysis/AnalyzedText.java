package entente.search.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text as a row of terms, part after part.
 *
 * @param terms for each part of each word, under which terms it is found
 */
public record AnalyzedText(List<List<String>> terms) {
    public static AnalyzedText of(List<Token> words) {
        var terms = new ArrayList<List<String>>();
        for (var word : words) {
            for (int part = 0; part < word.parts().size(); part++) {
                terms.add(word.terms(part));
            }
        }
        return new AnalyzedText(terms);
    }

    /** Where one of the terms of each of {@code steps} stands side by side. */
    public IntStream starts(List<? extends Collection<String>> steps) {
        return IntStream.rangeClosed(0, terms.size() - steps.size()).filter(start -> IntStream.range(0, steps.size())
            .allMatch(step -> steps.get(step).stream().anyMatch(terms.get(start + step)::contains)));
    }
}
