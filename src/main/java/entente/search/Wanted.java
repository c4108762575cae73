package entente.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a reader wants found, or kept out: a word or a phrase.
 *
 * @param role where it has to stand, or null for anywhere
 * @param steps terms that stand side by side, at least one
 * @param joined the steps written as one, where that is meant too, else empty
 * @param quoted whether only these very words are meant
 */
record Wanted(@Nullable Role role, List<String> steps, String joined, boolean quoted) {
    Wanted {
        steps = List.copyOf(steps);
    }

    /** Whether it says nothing by itself. */
    boolean small() {
        return role == null && !quoted && steps.size() == 1 && Tongue.small(steps.getFirst());
    }
}
