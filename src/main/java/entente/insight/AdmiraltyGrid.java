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
 * Events by the reliability of their best publisher and the credibility of the information, each event once.
 *
 * <p>Source: Admiralty code, as in NATO AJP-2.1, which rates the two apart.
 */
public final class AdmiraltyGrid {
    private final Map<Reliability, Map<Credibility, List<Event>>> cells;

    private AdmiraltyGrid(Map<Reliability, Map<Credibility, List<Event>>> cells) {
        this.cells = cells;
    }

    public static AdmiraltyGrid of(Collection<Event> events) {
        return new AdmiraltyGrid(
            events.stream().collect(groupingBy(AdmiraltyGrid::best, () -> new EnumMap<>(Reliability.class),
                groupingBy(Event::credibility, () -> new EnumMap<>(Credibility.class), toList()))));
    }

    /** The events of a cell, in the order given. */
    public List<Event> events(Reliability reliability, Credibility credibility) {
        return cells.getOrDefault(reliability, Map.of()).getOrDefault(credibility, List.of());
    }

    /** The reliability of the most reliable outlet that published on {@code event}; F, which says nothing, comes last. */
    public static Reliability best(Event event) {
        return event.everyCitation().map(cited -> cited.source().outlet().reliability())
            .min(Comparator.naturalOrder()).orElseThrow();
    }
}
