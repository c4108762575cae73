package entente.search;

import entente.search.query.FilterRemoval;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.query.FacetCount;
import entente.search.query.DateCertainty;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.search.query.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {
    private static final EventSet INVENTED = Sets.invented();
    private static final Index INDEX = Index.of(INVENTED);
    private static final Index CURATED = Index.of(Sets.curated());
    private static final int QUERIES = 80;

    /** Puts random filters, half of them with words, to both sets. */
    private static void forRandomQueries(BiConsumer<Index, Query> each) {
        for (var index : List.of(INDEX, CURATED)) {
            var random = new Random(1992);
            var oracle = new Oracle(index.set());
            for (int i = 0; i < QUERIES; i++) {
                Query query = oracle.random(random);
                each.accept(index, i % 2 == 0 ? query : query.saying("agreement on joint defence"));
            }
        }
    }

    private static List<String> ids(SearchResult selection) {
        return selection.events().stream().map(Event::id).toList();
    }

    private static List<String> found(String q) {
        return ids(INDEX.select(Query.ALL.saying(q)));
    }

    @Test
    void findsExactlyWhatTheFiltersLetThrough() {
        forRandomQueries((index, query) -> {
            var oracle = new Oracle(index.set());
            Query silent = query.saying("");
            List<String> expected = index.set().events().values().stream()
                .filter(event -> oracle.lets(silent, event)).sorted(Oracle.order(silent.order())).map(Event::id)
                .toList();
            assertEquals(expected, ids(index.select(silent)), query::address);
        });
    }

    @Test
    void findsWithWordsWhatItFindsWithoutFiltersAndTheFiltersLetThrough() {
        forRandomQueries((index, query) -> {
            var oracle = new Oracle(index.set());
            List<String> all = ids(index.select(Query.ALL.saying(query.q()).sorted(Sort.OLDEST)));
            List<String> expected = all.stream().filter(id -> oracle.lets(query, index.set().event(id).orElseThrow()))
                .toList();
            assertEquals(expected, ids(index.select(query.sorted(Sort.OLDEST))), query::address);
        });
    }

    @Test
    void countsWhatChoosingAValueGives() {
        forRandomQueries((index, query) -> index.select(query).counts().forEach((facet, counts) -> {
            Query beside = query.without(facet);
            for (var count : counts.subList(0, Math.min(5, counts.size()))) {
                assertEquals(index.select(beside.with(facet, count.value())).events().size(), count.events(),
                    () -> query.address() + " " + facet + " " + count);
            }
        }));
    }

    @Test
    void countsEveryValueThatWouldGiveEventsMostFirst() {
        forRandomQueries((index, query) -> index.select(query).counts().forEach((facet, counts) -> {
            var expected = new HashMap<String, Integer>();
            index.select(query.without(facet)).events()
                .forEach(
                    event -> facet.of(event, index.set()).forEach(value -> expected.merge(value, 1, Integer::sum)));
            query.chosen(facet).forEach(value -> expected.putIfAbsent(value, 0));
            var actual = new HashMap<String, Integer>();
            counts.forEach(count -> actual.put(count.value(), count.events()));
            assertEquals(expected, actual, query::address);
            assertEquals(counts.stream().map(FacetCount::events).sorted((a, b) -> b - a).toList(),
                counts.stream().map(FacetCount::events).toList(), query::address);
        }));
    }

    @Test
    void keepsAChosenValueAmongItsSiblings() {
        Query query = Query.ALL.with(Facet.KIND, "patrol");
        List<FacetCount> kinds = INDEX.select(query).counts().get(Facet.KIND);
        assertTrue(kinds.contains(new FacetCount("patrol", 1, true)));
        assertTrue(kinds.contains(new FacetCount("exercise", 3, false)));
    }

    @Test
    void countsYearsByTheFirstDayGapsIncluded() {
        forRandomQueries((index, query) -> {
            SearchResult selection = index.select(query);
            var expected = new HashMap<Integer, Integer>();
            selection.events().forEach(event -> expected.merge(event.date().first().getYear(), 1, Integer::sum));
            selection.years().forEach((year, events) -> assertEquals(expected.getOrDefault(year, 0), events));
            assertTrue(selection.years().keySet().containsAll(expected.keySet()));
            assertEquals(selection.years().isEmpty()
                ? 0
                : selection.years().lastEntry().getKey() - selection.years().firstEntry().getKey() + 1,
                selection.years().size());
        });
    }

    @Test
    void answersTheSameQueryAlikeEveryTime() {
        forRandomQueries((index, query) -> assertEquals(ids(index.select(query)), ids(index.select(query))));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void ordersTheSameEventsWhicheverWayTheyAreSorted(Sort sort) {
        Query query = Query.ALL.saying("moon");
        assertEquals(ids(INDEX.select(query.sorted(Sort.OLDEST))),
            INDEX.select(query.sorted(sort)).events().stream().sorted(Oracle.order(Sort.OLDEST)).map(Event::id)
                .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2018-06, 2018-08, POSSIBLE, true
        2018-06, 2018-08, CERTAIN,  false
        2018,    2019,    CERTAIN,  true
        2019-12-31, 2020, POSSIBLE, true
        2020,    2020,    POSSIBLE, false
        """)
    void takesADateForEveryDayThatItMayMean(String since, String until, DateCertainty dates, boolean found) {
        var query = new Query("", Map.of(), EventDate.parse(since), EventDate.parse(until), dates, 0, null, 1);
        assertEquals(found, ids(INDEX.select(query)).contains("2018-joint-patrols"));
    }

    @Test
    void tellsOfAnEmptyResultWhichFiltersToDropAndWhatThatGives() {
        Query query = Query.ALL.with(Facet.KIND, "patrol").with(Facet.AREA, "space").saying("long strait");
        SearchResult selection = INDEX.select(query);
        assertTrue(selection.events().isEmpty());
        assertEquals(List.of("area"), selection.reliefs().stream().map(FilterRemoval::parameter).toList());
        selection.reliefs().forEach(
            relief -> assertEquals(relief.events(), INDEX.select(relief.without()).events().size()));
    }

    @Test
    void relievesOnlyWhatIsEmpty() {
        assertEquals(List.of(), INDEX.select(Query.ALL.with(Facet.KIND, "patrol")).reliefs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "???", "- - -", "\"\"", "::", "*"})
    void takesWordsThatAreNoneForNoWords(String q) {
        assertEquals(INVENTED.events().size(), found(q).size());
    }

    @Test
    void ownsItsLists() {
        SearchResult selection = INDEX.select(Query.ALL);
        assertTrue(Stream.<Runnable>of(() -> selection.events().clear(), () -> selection.counts().clear(),
            () -> selection.years().clear()).allMatch(IndexTest::isRefused));
    }

    private static boolean isRefused(Runnable change) {
        try {
            change.run();
            return false;
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }
}
