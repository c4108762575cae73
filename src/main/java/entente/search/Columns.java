package entente.search;

import static java.util.Objects.requireNonNull;

import entente.model.Event;
import entente.model.EventSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The column of every facet. */
final class Columns {
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);

    Columns(EventSet set, List<Event> events) {
        for (var facet : Facet.values()) {
            columns.put(facet, Column.of(facet.values(set), events, event -> facet.of(event, set)));
        }
    }

    Column of(Facet facet) {
        return requireNonNull(columns.get(facet));
    }
}
