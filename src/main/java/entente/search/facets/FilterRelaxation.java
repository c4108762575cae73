package entente.search.facets;

import entente.model.CodedEnum;
import entente.search.query.Facet;
import entente.search.query.FilterRemoval;
import entente.search.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds, for a query without results, the filters whose removal gives results. */
public final class FilterRelaxation {
    private FilterRelaxation() {}

    public static List<FilterRemoval> removals(Query query, FilterSet narrowing) {
        var reliefs = new ArrayList<FilterRemoval>();
        for (String parameter : narrowing.parameters()) {
            int events = narrowing.without(parameter).count();
            if (events > 0) {
                reliefs.add(relief(query, parameter, events));
            }
        }
        reliefs.sort(Comparator.comparingInt(FilterRemoval::events).reversed());
        return List.copyOf(reliefs);
    }

    private static FilterRemoval relief(Query query, String parameter, int events) {
        Query without = switch (parameter) {
            case "q" -> query.withWords("");
            case "since" -> query.withPeriod(null, query.until());
            case "until" -> query.withPeriod(query.since(), null);
            case "origins" -> query.withOrigins(0);
            default -> query.without(CodedEnum.of(Facet.class, parameter).orElseThrow());
        };
        return new FilterRemoval(parameter, without, events);
    }
}
