package entente.search;

import entente.insight.Origins;
import entente.model.Event;
import entente.model.EventSet;
import entente.search.query.DateCertainty;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.search.query.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A test oracle for {@link Index}: checks each event without an index, and so decides which events match the filters of
 * a query and in which order. Also generates random queries.
 */
public record Oracle(EventSet set) {
    /** Whether {@code event} matches the filters of {@code query}; words are ignored. */
    boolean matches(Query query, Event event) {
        return query.selected().entrySet().stream()
            .allMatch(filter -> !Collections.disjoint(filter.getValue(), filter.getKey().valuesFor(event, set)))
            && inPeriod(query, event) && Origins.of(event).count() >= query.origins();
    }

    private static boolean inPeriod(Query query, Event event) {
        LocalDate from = query.since() == null ? LocalDate.MIN : query.since().first();
        LocalDate until = query.until() == null ? LocalDate.MAX : query.until().last();
        return switch (query.dates()) {
            case POSSIBLE -> !event.date().last().isBefore(from) && !event.date().first().isAfter(until);
            case CERTAIN -> !event.date().first().isBefore(from) && !event.date().last().isAfter(until);
        };
    }

    /** The expected order of the result of a query without words. */
    static Comparator<Event> order(Sort sort) {
        Comparator<Event> oldest = Comparator.comparing(Event::date).thenComparing(Event::id);
        return switch (sort) {
            case OLDEST -> oldest;
            case DATE, RELEVANCE -> oldest.reversed();
            case SIGNIFICANCE -> Comparator.comparing(Event::significance).reversed().thenComparing(oldest.reversed());
            case ORIGINS -> Comparator.comparingInt((Event event) -> Origins.of(event).count()).reversed()
                .thenComparing(oldest.reversed());
        };
    }

    /** A random query without words. */
    public Query random(RandomGenerator random) {
        var filters = new EnumMap<Facet, List<String>>(Facet.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            var values = new ArrayList<>(facet.values(set));
            Collections.shuffle(values, random);
            filters.put(facet, values.subList(0, 1 + random.nextInt(Math.min(3, values.size()))));
        }
        List<Event> events = List.copyOf(set.events().values());
        var since = random.nextInt(3) > 0 ? null : events.get(random.nextInt(events.size())).date();
        var until = random.nextInt(3) > 0 ? null : events.get(random.nextInt(events.size())).date();
        boolean isValidPeriod = since == null || until == null || !since.first().isAfter(until.last());
        return new Query("", Map.copyOf(filters), since, isValidPeriod ? until : null,
            DateCertainty.values()[random.nextInt(2)], random.nextInt(4) == 0 ? 2 : 0,
            Sort.values()[random.nextInt(Sort.values().length)], 1);
    }
}
