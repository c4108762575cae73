package entente.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that carries a claim, and the chain through which the claim reached it.
 *
 * @param via oldest first, without the publisher; empty for an own report
 * @param note in English: what this source adds or disputes
 */
public record Citation(Source source, List<Voice> via, @Nullable String note) {
    public Citation {
        via = List.copyOf(via);
    }

    /** From the origin to the publisher, both included. */
    public List<Voice> chain() {
        var chain = new ArrayList<>(via);
        chain.add(source.outlet());
        return List.copyOf(chain);
    }

    /** Who first said it: citations are independent where origins differ. An outlet counts as the body behind it. */
    public Voice origin() {
        return (via.isEmpty() ? source.outlet() : via.getFirst()).speaksFor();
    }
}
