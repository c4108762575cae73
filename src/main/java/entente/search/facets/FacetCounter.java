package entente.search.facets;

import static java.util.Objects.requireNonNull;

import entente.model.CodedEnum;
import entente.search.query.Facet;
import entente.search.query.FacetCount;
import entente.search.query.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what choosing each value would give. A facet's own choices do not narrow its counts, so that a chosen value
 * does not hide its siblings.
 */
public final class FacetCounter {
    private final FacetColumns columns;
    /** What choosing each value first would give, which is asked for by every visit. */
    private final Map<Facet, List<FacetCount>> unnarrowed = new EnumMap<>(Facet.class);

    public FacetCounter(FacetColumns columns) {
        this.columns = columns;
        for (var facet : Facet.values()) {
            FacetColumn column = columns.of(facet);
            unnarrowed.put(facet, counts(column.values(), column.totals(), List.of()));
        }
    }

    /**
     * The counts of every facet.
     *
     * @param found the events that pass all of {@code narrowing}
     */
    public Map<Facet, List<FacetCount>> counts(Query query, FilterSet narrowing, EventBitSet found, int size) {
        if (narrowing.isEmpty()) {
            return unnarrowed;
        }
        Map<Facet, int[]> all = alone(query, narrowing, "").orElseGet(() -> columns.counts(found, size));
        var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        all.forEach((facet, events) -> {
            List<String> chosen = query.selected(facet);
            int[] beside = chosen.isEmpty() ? events : beside(query, narrowing, facet);
            counts.put(facet, counts(columns.of(facet).values(), beside, chosen));
        });
        return counts;
    }

    private int[] beside(Query query, FilterSet narrowing, Facet facet) {
        return alone(query, narrowing, facet.code()).map(counts -> requireNonNull(counts.get(facet))).orElseGet(() -> {
            EventBitSet beside = narrowing.without(facet.code());
            return columns.counts(facet, beside, beside.count());
        });
    }

    /** The counts where nothing but one common value narrows, {@code parameter} apart. */
    private Optional<Map<Facet, int[]>> alone(Query query, FilterSet narrowing, String parameter) {
        return narrowing.alone(parameter).flatMap(code -> CodedEnum.of(Facet.class, code))
            .filter(facet -> query.selected(facet).size() == 1
                && columns.isCommon(facet, query.selected(facet).getFirst()))
            .map(facet -> columns.beside(facet, query.selected(facet).getFirst()));
    }

    /** Most events first; equals in the order of the set. */
    private static List<FacetCount> counts(List<String> values, int[] events, List<String> chosen) {
        long[] ranks = new long[events.length];
        int size = 0;
        for (int value = 0; value < events.length; value++) {
            if (events[value] > 0 || (!chosen.isEmpty() && chosen.contains(values.get(value)))) {
                ranks[size++] = (long) -events[value] << Integer.SIZE | value;
            }
        }
        Arrays.sort(ranks, 0, size);
        var counts = new ArrayList<FacetCount>(size);
        for (int rank = 0; rank < size; rank++) {
            int value = (int) ranks[rank];
            counts.add(new FacetCount(values.get(value), events[value], chosen.contains(values.get(value))));
        }
        return Collections.unmodifiableList(counts);
    }
}
