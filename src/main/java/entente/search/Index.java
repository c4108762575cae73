package entente.search;

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
import entente.search.query.FilterRemoval;
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

/**
 * The search index of an event set. Immutable once built, and thread-safe.
 *
 * <p>An event is addressed by its index in the order of the set.
 */
public final class Index {
    private final EventSet set;
    private final List<Event> events;
    private final FacetColumns facetColumns;
    private final FacetCounter facetCounter;
    private final DateRangeIndex dateRanges;
    private final int[] significance;
    private final int[] origins;
    private final TextSearcher textSearcher;
    private final EntitySuggester entitySuggester;

    private Index(EventSet set) {
        this.set = set;
        events = List.copyOf(set.events().values());
        var synonyms = Synonyms.known();
        var textFields = CompletableFuture.supplyAsync(() -> TextIndexer.write(events, synonyms));
        facetColumns = new FacetColumns(set, events);
        facetCounter = new FacetCounter(facetColumns);
        dateRanges = new DateRangeIndex(events);
        significance = events.stream().mapToInt(event -> event.significance().grade()).toArray();
        origins = events.stream().mapToInt(event -> Origins.of(event).count()).toArray();
        var names = new NameIndexer(set, events, facetColumns, synonyms);
        Map<SearchField, EntityPostings> nameFields = names.fields();
        var fields = new EnumMap<SearchField, Postings>(textFields.join());
        fields.putAll(nameFields);
        textSearcher = new TextSearcher(fields, synonyms, names.romanizedNames(), events.size());
        entitySuggester = new EntitySuggester(set, nameFields, textSearcher.lexicon());
    }

    /** Indexes {@code set}. Takes time and memory proportional to the number of words in it. */
    public static Index of(EventSet set) {
        return new Index(set);
    }

    /**
     * Loads in the background what building an index needs. Startup is faster if this is called before the set is read.
     */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("entente-index").start(TextIndexer::prepare);
    }

    /** The indexed set. */
    public EventSet set() {
        return set;
    }

    /** The events that match {@code query}, with facet counts, suggestions and a highlighter. */
    public SearchResult search(Query query) {
        Matches matches = query.q().isEmpty() ? null : textSearcher.find(query.q());
        FilterSet filters = filters(query, matches);
        EventBitSet hits = filters.all();
        int size = hits.count();
        var sortedEvents = new ReorderedList<>(events, size, order(query, matches, hits, size));
        var counts = facetCounter.counts(query, filters, hits, size);
        List<FilterRemoval> relaxations =
            size == 0 ? FilterRelaxation.removals(query, filters) : List.of();
        return new SearchResult(set, query, sortedEvents, counts, dateRanges.years(hits), relaxations,
            matches != null && matches.partialOnly(),
            matches == null
                ? Suggestions.NONE
                : entitySuggester.suggestions(matches, partialMatches(matches, filters, size)),
            matches == null ? Highlighter.NONE : Highlighter.forQuery(matches.query(), textSearcher.lexicon()));
    }

    private FilterSet filters(Query query, @Nullable Matches matches) {
        var filters = new FilterSet(events.size());
        if (matches != null) {
            filters.add("q", matches.events());
        }
        query.selected().forEach((facet, values) -> filters.add(facet.code(), facetColumns.of(facet).having(values)));
        EventDate since = query.since();
        if (since != null) {
            filters.add("since", dateRanges.since(since, query.dates()));
        }
        EventDate until = query.until();
        if (until != null) {
            filters.add("until", dateRanges.until(until, query.dates()));
        }
        if (query.origins() > 0) {
            filters.add("origins", withAtLeast(query.origins()));
        }
        return filters;
    }

    private EventBitSet withAtLeast(int minimumOrigins) {
        var bits = EventBitSet.none(origins.length);
        for (int index = 0; index < origins.length; index++) {
            if (origins[index] >= minimumOrigins) {
                bits.set(index);
            }
        }
        return bits;
    }

    /**
     * Events that match the other filters and at least half of the words, but not all words: the query may have one
     * word too many. Events with more words come first. Empty if the search finds no event, or at least
     * {@link Suggestions#ENOUGH_EVENTS}.
     */
    private List<Event> partialMatches(Matches matches, FilterSet filters, int hitCount) {
        var result = new ArrayList<Event>();
        if (hitCount == 0 || hitCount >= Suggestions.ENOUGH_EVENTS) {
            return result;
        }
        EventBitSet others = filters.without("q").andNot(matches.events()).andNot(matches.excluded());
        List<EventBitSet> atLeast = EventBitSet.atLeast(matches.eventsByWord());
        int all = atLeast.size();
        for (int words = all - 1; words * 2 >= all && result.size() < Suggestions.MAX_RECORDS; words--) {
            EventBitSet withWords = atLeast.get(words - 1).and(others);
            others.andNot(withWords);
            int count = withWords.count();
            IntUnaryOperator order = descending(withWords, count, relevance(matches, withWords));
            IntStream.range(0, Math.min(count, Suggestions.MAX_RECORDS - result.size())).map(order)
                .mapToObj(events::get)
                .forEach(result::add);
        }
        return result;
    }

    /**
     * Maps a rank in the result to the index of an event. Orders by date are computed rank by rank, so that showing one
     * page does not sort all hits.
     */
    private IntUnaryOperator order(Query query, @Nullable Matches matches, EventBitSet hits, int size) {
        return switch (query.effectiveSort()) {
            case DATE -> newestFirst(hits, size);
            case OLDEST -> new SelectIndex(hits)::at;
            case SIGNIFICANCE -> descending(hits, size, significance);
            case ORIGINS -> descending(hits, size, origins);
            case RELEVANCE -> matches == null || matches.layers().isEmpty()
                ? newestFirst(hits, size)
                : descending(hits, size, relevance(matches, hits));
        };
    }

    private static IntUnaryOperator newestFirst(EventBitSet hits, int size) {
        var oldestFirst = new SelectIndex(hits);
        return rank -> oldestFirst.at(size - 1 - rank);
    }

    /**
     * The hits by descending sort key.
     *
     * @param keys the sort key of every event of the set
     */
    private static IntUnaryOperator descending(EventBitSet hits, int size, int[] keys) {
        int[] indexes = RadixSort.descending(hits.descending(size), keys);
        return rank -> indexes[rank];
    }

    /** The sort key of each hit: the weight of its matches, then its significance in the two lowest bits. */
    private int[] relevance(Matches matches, EventBitSet hits) {
        int[] keys = matches.weights(hits);
        hits.forEach(index -> keys[index] = keys[index] << 2 | significance[index]);
        return keys;
    }
}
