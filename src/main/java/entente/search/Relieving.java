package entente.search;

import entente.model.Coded;
import entente.search.Selection.Relief;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        Query without = switch (parameter) {
            case "q" -> query.saying("");
            case "since" -> query.between(null, query.until());
            case "until" -> query.between(query.since(), null);
            case "origins" -> query.from(0);
            default -> query.without(Coded.of(Facet.class, parameter).orElseThrow());
        };
        return new Relief(parameter, without, events);
    }
}
