package entente.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A text as a row of terms, part after part.
 *
 * @param terms for each part of each word, under which terms it is found
 */
record Line(List<Set<String>> terms) {
    static Line of(List<Word> words) {
        var terms = new ArrayList<Set<String>>();
        for (var word : words) {
            int start = terms.size();
            word.parts().forEach(part -> terms.add(new HashSet<>()));
            word.terms((term, part) -> terms.get(start + part).add(term));
        }
        return new Line(terms);
    }

    /** Where one of the terms of each of {@code steps} stands side by side. */
    IntStream starts(List<? extends Collection<String>> steps) {
        return IntStream.rangeClosed(0, terms.size() - steps.size()).filter(start -> IntStream.range(0, steps.size())
            .allMatch(step -> steps.get(step).stream().anyMatch(terms.get(start + step)::contains)));
    }
}
