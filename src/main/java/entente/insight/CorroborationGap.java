package entente.insight;

import entente.model.Actor.State;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Significance;
import entente.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The corroboration that is missing for a decisive event. Such an event should have at least two independent origins,
 * and should not be reported by the sources of one principal only.
 *
 * @param origins the origins that the event has
 * @param silentPrincipals if exactly one principal reports the event, the other principal; else empty
 */
public record CorroborationGap(Event event, Origins origins, List<State> silentPrincipals) {
    public CorroborationGap {
        silentPrincipals = List.copyOf(silentPrincipals);
    }

    /** The gap of {@code event}, or empty if it has none or is not decisive. */
    public static Optional<CorroborationGap> of(Event event, Vocabulary vocabulary) {
        if (event.significance() != Significance.DECISIVE) {
            return Optional.empty();
        }
        var origins = Origins.of(event);
        List<State> silent = Side.of(origins, vocabulary) instanceof Side.Only
            ? SideAccounts.of(event, vocabulary).silentPrincipals()
            : List.of();
        return origins.count() > 1 && silent.isEmpty()
            ? Optional.empty()
            : Optional.of(new CorroborationGap(event, origins, silent));
    }

    /** The gaps of all events of {@code set}, in the order of the events, oldest first. */
    public static List<CorroborationGap> all(EventSet set) {
        return set.events().values().stream().flatMap(event -> of(event, set.vocabulary()).stream()).toList();
    }

    /** Codes for what is missing, as tables write them: {@code origin}, and the ids of the silent principals. */
    public List<String> codes() {
        return Stream
            .concat(hasOneOrigin() ? Stream.of("origin") : Stream.empty(), silentPrincipals.stream().map(State::id))
            .toList();
    }

    /** Whether a second, independent origin is missing. */
    public boolean hasOneOrigin() {
        return origins.count() == 1;
    }
}
