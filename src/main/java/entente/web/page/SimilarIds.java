package entente.web.page;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds ids that are similar to an unknown id, by trigram similarity. */
public final class SimilarIds {
    private static final int MAX_RESULTS = 5;
    private static final double MIN_SIMILARITY = 0.3;

    private record Scored(String id, double similarity) {}

    private SimilarIds() {}

    /** At most five ids of {@code candidates}, the most similar first; empty if none is similar enough. */
    public static List<String> find(String id, Collection<String> candidates) {
        Set<String> trigrams = trigrams(id);
        return candidates.stream()
            .map(candidate -> new Scored(candidate, similarity(trigrams, trigrams(candidate))))
            .filter(scored -> scored.similarity >= MIN_SIMILARITY)
            .sorted(Comparator.comparingDouble(Scored::similarity).reversed().thenComparing(Scored::id))
            .limit(MAX_RESULTS)
            .map(Scored::id)
            .toList();
    }

    /**
     * The Sørensen–Dice coefficient, from 0 (nothing in common) to 1 (equal). Source: L. R. Dice, Ecology 26 (1945).
     */
    private static double similarity(Set<String> a, Set<String> b) {
        long shared = b.stream().filter(a::contains).count();
        return 2.0 * shared / (a.size() + b.size());
    }

    private static Set<String> trigrams(String id) {
        String padded = " " + id + " ";
        return IntStream.rangeClosed(0, padded.length() - 3).mapToObj(at -> padded.substring(at, at + 3))
            .collect(toSet());
    }
}
