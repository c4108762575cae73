package entente.search;

import entente.search.query.FilterRemoval;
import entente.insight.Origins;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.analysis.Synonyms;
import entente.search.facets.DateRangeIndex;
import entente.search.facets.EventBitSet;
import entente.search.facets.FacetColumns;
import entente.search.facets.FacetCounter;
import entente.search.facets.FilterRelaxation;
import entente.search.facets.FilterSet;
import entente.search.facets.RadixSort;
import entente.search.facets.SelectIndex;
import entente.search.match.EntityPostings;
import entente.search.match.EntitySuggester;
import entente.search.match.Highlighter;
import entente.search.match.Matches;
import entente.search.match.NameIndexer;
import entente.search.match.Postings;
import entente.search.match.Suggestions;
import entente.search.match.TextIndexer;
import entente.search.match.TextSearcher;
import entente.search.query.Query;
import entente.search.query.SearchField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds events. Immutable once built, shared over threads. */
public final class Index {
    private final EventSet set;
    private final List<Event> events;
    private final FacetColumns columns;
    private final FacetCounter counting;
    private final DateRangeIndex chronology;
    private final int[] significance;
    private final int[] origins;
    private final TextSearcher words;
    private final EntitySuggester acquaintance;

    private Index(EventSet set) {
        this.set = set;
        events = List.copyOf(set.events().values());
        var equivalents = Synonyms.known();
        var texts = CompletableFuture.supplyAsync(() -> TextIndexer.write(events, equivalents));
        columns = new FacetColumns(set, events);
        counting = new FacetCounter(columns);
        chronology = new DateRangeIndex(events);
        significance = events.stream().mapToInt(event -> event.significance().grade()).toArray();
        origins = events.stream().mapToInt(event -> Origins.of(event).count()).toArray();
        Map<SearchField, EntityPostings> named = new NameIndexer(set, events, columns, equivalents).fields();
        var fields = new EnumMap<SearchField, Postings>(texts.join());
        fields.putAll(named);
        words = new TextSearcher(fields, equivalents, events.size());
        acquaintance = new EntitySuggester(set, named, words.lexicon());
    }

    /** Takes time and memory in step with the words of {@code set}. */
    public static Index of(EventSet set) {
        return new Index(set);
    }

    /**
     * Loads in the background what every index needs: whoever reads a set for the first time calls this before, and has
     * its index sooner.
     */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("entente-index").start(TextIndexer::prepare);
    }

    public EventSet set() {
        return set;
    }

    /** The events that {@code query} finds. */
    public SearchResult select(Query query) {
        Matches hits = query.q().isEmpty() ? null : words.find(query.q());
        FilterSet narrowing = narrowing(query, hits);
        EventBitSet found = narrowing.all();
        int size = found.count();
        var chosen = new ReorderedList<>(events, size, ordered(query, hits, found, size));
        var counts = counting.counts(query, narrowing, found, size);
        List<FilterRemoval> reliefs = size == 0 ? FilterRelaxation.reliefs(query, narrowing) : List.of();
        return new SearchResult(set, query, chosen, counts, chronology.years(found), reliefs,
            hits != null && hits.someWords(),
            hits == null ? Suggestions.NONE : acquaintance.help(hits, nearly(hits, narrowing, size)),
            hits == null ? Highlighter.NONE : Highlighter.of(hits.asked(), words.lexicon()));
    }

    private FilterSet narrowing(Query query, @Nullable Matches hits) {
        var narrowing = new FilterSet(events.size());
        if (hits != null) {
            narrowing.add("q", hits.events());
        }
        query.chosen().forEach((facet, values) -> narrowing.add(facet.code(), columns.of(facet).having(values)));
        EventDate since = query.since();
        if (since != null) {
            narrowing.add("since", chronology.since(since, query.dates()));
        }
        EventDate until = query.until();
        if (until != null) {
            narrowing.add("until", chronology.until(until, query.dates()));
        }
        if (query.origins() > 0) {
            narrowing.add("origins", fromAtLeast(query.origins()));
        }
        return narrowing;
    }

    private EventBitSet fromAtLeast(int number) {
        var bits = EventBitSet.none(origins.length);
        for (int place = 0; place < origins.length; place++) {
            if (origins[place] >= number) {
                bits.set(place);
            }
        }
        return bits;
    }

    /** Whoever finds little may have asked for a word too many: what has half of the words, most words first. */
    private List<Event> nearly(Matches hits, FilterSet narrowing, int found) {
        var nearly = new ArrayList<Event>();
        if (found == 0 || found >= Suggestions.FEW) {
            return nearly;
        }
        EventBitSet others = narrowing.without("q").andNot(hits.events()).andNot(hits.unwanted());
        List<EventBitSet> atLeast = EventBitSet.atLeast(hits.having());
        for (int words = atLeast.size() - 1; words * 2 >= atLeast.size() && nearly.size() < Suggestions.MOST; words--) {
            EventBitSet having = atLeast.get(words - 1).and(others);
            others.andNot(having);
            int count = having.count();
            IntUnaryOperator nearest = ranked(having, count, relevance(hits, having));
            IntStream.range(0, Math.min(count, Suggestions.MOST - nearly.size())).map(nearest).mapToObj(events::get)
                .forEach(nearly::add);
        }
        return nearly;
    }

    /** From a rank to a place: of a list by date no more is worked out than what is looked at. */
    private IntUnaryOperator ordered(Query query, @Nullable Matches hits, EventBitSet found, int size) {
        return switch (query.order()) {
            case DATE -> newest(found, size);
            case OLDEST -> new SelectIndex(found)::at;
            case SIGNIFICANCE -> ranked(found, size, significance);
            case ORIGINS -> ranked(found, size, origins);
            case RELEVANCE -> hits == null || hits.layers().isEmpty()
                ? newest(found, size)
                : ranked(found, size, relevance(hits, found));
        };
    }

    private static IntUnaryOperator newest(EventBitSet found, int size) {
        var oldest = new SelectIndex(found);
        return rank -> oldest.at(size - 1 - rank);
    }

    private static IntUnaryOperator ranked(EventBitSet found, int size, int[] keys) {
        int[] places = RadixSort.descending(found.descending(size), keys);
        return rank -> places[rank];
    }

    /** Hits first, and what weighs more in itself where they are equal. */
    private int[] relevance(Matches hits, EventBitSet found) {
        int[] keys = hits.weights(found);
        found.forEach(place -> keys[place] = keys[place] << 2 | significance[place]);
        return keys;
    }
}
