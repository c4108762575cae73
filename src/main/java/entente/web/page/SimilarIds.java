package entente.web.page;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the ids that someone may have meant who wrote another: those that share most runs of three letters with it. */
public final class SimilarIds {
    private static final int MOST = 5;
    private static final double LEAST = 0.3;

    private record Scored(String id, double likeness) {}

    private SimilarIds() {}

    /** At most five ids of {@code known}, the likeliest first; none where nothing is alike. */
    public static List<String> to(String sought, Collection<String> known) {
        Set<String> parts = parts(sought);
        return known.stream()
            .map(id -> new Scored(id, likeness(parts, parts(id))))
            .filter(scored -> scored.likeness >= LEAST)
            .sorted(Comparator.comparingDouble(Scored::likeness).reversed().thenComparing(Scored::id))
            .limit(MOST)
            .map(Scored::id)
            .toList();
    }

    /** From 0, nothing shared, to 1, the same. Source: L. R. Dice, Ecology 26 (1945). */
    private static double likeness(Set<String> one, Set<String> other) {
        long shared = other.stream().filter(one::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }

    private static Set<String> parts(String id) {
        String bounded = " " + id + " ";
        return IntStream.rangeClosed(0, bounded.length() - 3).mapToObj(at -> bounded.substring(at, at + 3))
            .collect(toSet());
    }
}
