package entente.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation: a source that carries a claim, with the attribution chain through which the claim reached it.
 *
 * @param via the chain from the origin to the publisher, oldest first, without the publisher; empty if the publisher
 *     reports on its own account
 * @param note what this source adds or disputes, in English; null if nothing
 */
public record Citation(Source source, List<Voice> via, @Nullable String note) {
    public Citation {
        via = List.copyOf(via);
    }

    /** The whole attribution chain, from the origin to the publisher, both included. */
    public List<Voice> chain() {
        var chain = new ArrayList<>(via);
        chain.add(source.outlet());
        return List.copyOf(chain);
    }

    /**
     * The first voice of the chain. Two citations are independent if their origins differ. An official outlet counts as
     * the body that it belongs to.
     */
    public Voice origin() {
        return (via.isEmpty() ? source.outlet() : via.getFirst()).canonical();
    }
}
