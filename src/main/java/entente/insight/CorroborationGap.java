package entente.insight;

import entente.model.Event;
import entente.model.EventSet;
import entente.model.Significance;
import entente.model.State;
import entente.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an event lacks that its weight asks for. An event that changes the relationship should not rest on one origin
 * alone, nor on the word of one principal alone.
 *
 * @param origins all that it rests on
 * @param silent the principals whose account is missing, where another's stands alone; else none
 */
public record CorroborationGap(Event event, Origins origins, List<State> silent) {
    public CorroborationGap {
        silent = List.copyOf(silent);
    }

    /** What {@code event} lacks, if anything; nothing is asked of events of less weight. */
    public static Optional<CorroborationGap> lackedBy(Event event, Vocabulary vocabulary) {
        if (event.significance() != Significance.DECISIVE) {
            return Optional.empty();
        }
        var origins = Origins.of(event);
        List<State> silent = Side.of(origins, vocabulary) instanceof Side.Only
            ? SideAccounts.of(event, vocabulary).silent()
            : List.of();
        return origins.count() > 1 && silent.isEmpty()
            ? Optional.empty()
            : Optional.of(new CorroborationGap(event, origins, silent));
    }

    /** Every event of {@code set} that lacks something, oldest first. */
    public static List<CorroborationGap> lacking(EventSet set) {
        return set.events().values().stream().flatMap(event -> lackedBy(event, set.vocabulary()).stream()).toList();
    }

    /** What is lacking, as tables write it: {@code origin}, and the ids of the silent principals. */
    public List<String> codes() {
        return Stream.concat(oneOrigin() ? Stream.of("origin") : Stream.empty(), silent.stream().map(State::id))
            .toList();
    }

    /** Whether a second, independent origin would settle something. */
    public boolean oneOrigin() {
        return origins.count() == 1;
    }
}
