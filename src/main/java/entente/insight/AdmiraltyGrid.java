package entente.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Credibility;
import entente.model.Event;
import entente.model.Reliability;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A cross table of events by the reliability of their most reliable outlet and the credibility of their information.
 * Each event is in one cell.
 *
 * <p>Source: the Admiralty code, as in NATO AJP-2.1, which rates the reliability of a source and the credibility of
 * information independently.
 */
public final class AdmiraltyGrid {
    private final Map<Reliability, Map<Credibility, List<Event>>> cells;

    private AdmiraltyGrid(Map<Reliability, Map<Credibility, List<Event>>> cells) {
        this.cells = cells;
    }

    /** The grid of {@code events}. */
    public static AdmiraltyGrid of(Collection<Event> events) {
        return new AdmiraltyGrid(
            events.stream().collect(groupingBy(AdmiraltyGrid::bestReliability, () -> new EnumMap<>(Reliability.class),
                groupingBy(Event::credibility, () -> new EnumMap<>(Credibility.class), toList()))));
    }

    /** The events of one cell, in the order in which they were passed. */
    public List<Event> events(Reliability reliability, Credibility credibility) {
        return cells.getOrDefault(reliability, Map.of()).getOrDefault(credibility, List.of());
    }

    /**
     * The reliability of the most reliable outlet among the publishers of the event's citations, including those of
     * its statements. F, «cannot be judged», ranks below E.
     */
    public static Reliability bestReliability(Event event) {
        return event.allCitations().map(citation -> citation.source().outlet().reliability())
            .min(Comparator.naturalOrder()).orElseThrow();
    }
}
