package entente.search;

import entente.model.Coded;
import entente.model.EventDate;
import entente.search.Selection.Relief;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of a query that finds nothing which of its filters to drop. */
final class Relieving {
    private Relieving() {}

    static List<Relief> reliefs(Query query, Narrowing narrowing) {
        var reliefs = new ArrayList<Relief>();
        for (String parameter : narrowing.parameters()) {
            int events = narrowing.without(parameter).count();
            if (events > 0) {
                reliefs.add(relief(query, parameter, events));
            }
        }
        reliefs.sort(Comparator.comparingInt(Relief::events).reversed());
        return List.copyOf(reliefs);
    }

    private static Relief relief(Query query, String parameter, int events) {
        return switch (parameter) {
            case "q" -> new Relief(parameter, query.q(), query.saying(""), events);
            case "since" -> new Relief(parameter, edtf(query.since()), query.between(null, query.until()), events);
            case "until" -> new Relief(parameter, edtf(query.until()), query.between(query.since(), null), events);
            case "origins" -> new Relief(parameter, Integer.toString(query.origins()), query.from(0), events);
            default -> {
                Facet facet = Coded.of(Facet.class, parameter).orElseThrow();
                yield new Relief(parameter, String.join(",", query.chosen(facet)), query.without(facet), events);
            }
        };
    }

    private static String edtf(@Nullable EventDate date) {
        return date == null ? "" : date.edtf();
    }
}
