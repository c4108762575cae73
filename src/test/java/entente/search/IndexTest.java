package entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.query.DateCertainty;
import entente.search.query.Facet;
import entente.search.query.FacetCount;
import entente.search.query.FilterRemoval;
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
    private static final EventSet INVENTED = TestSets.invented();
    private static final Index INDEX = Index.of(INVENTED);
    private static final Index CURATED = Index.of(TestSets.curated());
    private static final int QUERIES = 80;

    /** Runs a check on random queries, half of them with words, on both sets. */
    private static void forRandomQueries(BiConsumer<Index, Query> check) {
        for (var index : List.of(INDEX, CURATED)) {
            var random = new Random(1992);
            var oracle = new Oracle(index.set());
            for (int i = 0; i < QUERIES; i++) {
                Query query = oracle.random(random);
                check.accept(index, i % 2 == 0 ? query : query.withWords("agreement on joint defence"));
            }
        }
    }

    private static List<String> ids(SearchResult result) {
        return result.events().stream().map(Event::id).toList();
    }

    private static List<String> found(String q) {
        return ids(INDEX.search(Query.ALL.withWords(q)));
    }

    @Test
    void findsExactlyTheEventsThatMatchTheFilters() {
        forRandomQueries((index, query) -> {
            var oracle = new Oracle(index.set());
            Query withoutWords = query.withWords("");
            List<String> expected = index.set().events().values().stream()
                .filter(event -> oracle.matches(withoutWords, event)).sorted(Oracle.order(withoutWords.effectiveSort()))
                .map(Event::id)
                .toList();
            assertEquals(expected, ids(index.search(withoutWords)), query::queryString);
        });
    }

    @Test
    void findsTheIntersectionOfWordsAndFilters() {
        forRandomQueries((index, query) -> {
            var oracle = new Oracle(index.set());
            List<String> withWords = ids(index.search(Query.ALL.withWords(query.q()).withSort(Sort.OLDEST)));
            List<String> expected = withWords.stream()
                .filter(id -> oracle.matches(query, index.set().event(id).orElseThrow())).toList();
            assertEquals(expected, ids(index.search(query.withSort(Sort.OLDEST))), query::queryString);
        });
    }

    @Test
    void aFacetCountIsTheNumberOfEventsThatSelectingTheValueGives() {
        forRandomQueries((index, query) -> index.search(query).counts().forEach((facet, counts) -> {
            Query otherFilters = query.without(facet);
            for (var count : counts.subList(0, Math.min(5, counts.size()))) {
                assertEquals(index.search(otherFilters.with(facet, count.value())).events().size(), count.events(),
                    () -> query.queryString() + " " + facet + " " + count);
            }
        }));
    }

    @Test
    void countsEveryValueWithEventsMostFirst() {
        forRandomQueries((index, query) -> index.search(query).counts().forEach((facet, counts) -> {
            var expected = new HashMap<String, Integer>();
            index.search(query.without(facet)).events()
                .forEach(
                    event -> facet.valuesFor(event, index.set())
                        .forEach(value -> expected.merge(value, 1, Integer::sum)));
            query.selected(facet).forEach(value -> expected.putIfAbsent(value, 0));
            var actual = new HashMap<String, Integer>();
            counts.forEach(count -> actual.put(count.value(), count.events()));
            assertEquals(expected, actual, query::queryString);
            assertEquals(counts.stream().map(FacetCount::events).sorted((a, b) -> b - a).toList(),
                counts.stream().map(FacetCount::events).toList(), query::queryString);
        }));
    }

    @Test
    void keepsASelectedValueAmongTheOtherValuesOfItsFacet() {
        Query query = Query.ALL.with(Facet.KIND, "patrol");
        List<FacetCount> kinds = INDEX.search(query).counts().get(Facet.KIND);
        assertTrue(kinds.contains(new FacetCount("patrol", 1, true)));
        assertTrue(kinds.contains(new FacetCount("exercise", 3, false)));
    }

    @Test
    void countsEventsByYearOfTheirFirstDayIncludingYearsWithoutEvents() {
        forRandomQueries((index, query) -> {
            SearchResult result = index.search(query);
            var expected = new HashMap<Integer, Integer>();
            result.events().forEach(event -> expected.merge(event.date().first().getYear(), 1, Integer::sum));
            result.yearCounts().forEach((year, events) -> assertEquals(expected.getOrDefault(year, 0), events));
            assertTrue(result.yearCounts().keySet().containsAll(expected.keySet()));
            assertEquals(result.yearCounts().isEmpty()
                ? 0
                : result.yearCounts().lastEntry().getKey() - result.yearCounts().firstEntry().getKey() + 1,
                result.yearCounts().size());
        });
    }

    @Test
    void isDeterministic() {
        forRandomQueries((index, query) -> assertEquals(ids(index.search(query)), ids(index.search(query))));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void findsTheSameEventsInEveryOrder(Sort sort) {
        Query query = Query.ALL.withWords("moon");
        assertEquals(ids(INDEX.search(query.withSort(Sort.OLDEST))),
            INDEX.search(query.withSort(sort)).events().stream().sorted(Oracle.order(Sort.OLDEST)).map(Event::id)
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
    void matchesAnImpreciseDateByTheRequestedCertainty(String since, String until, DateCertainty dates, boolean found) {
        var query = new Query("", Map.of(), EventDate.parse(since), EventDate.parse(until), dates, 0, null, 1);
        assertEquals(found, ids(INDEX.search(query)).contains("2018-joint-patrols"));
    }

    @Test
    void suggestsFiltersToDropForAnEmptyResult() {
        Query query = Query.ALL.with(Facet.KIND, "patrol").with(Facet.AREA, "space").withWords("long strait");
        SearchResult result = INDEX.search(query);
        assertTrue(result.events().isEmpty());
        assertEquals(List.of("area"), result.relaxations().stream().map(FilterRemoval::parameter).toList());
        result.relaxations().forEach(
            relaxation -> assertEquals(relaxation.events(), INDEX.search(relaxation.without()).events().size()));
    }

    @Test
    void suggestsNoFiltersToDropIfThereAreResults() {
        assertEquals(List.of(), INDEX.search(Query.ALL.with(Facet.KIND, "patrol")).relaxations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "???", "- - -", "\"\"", "::", "*"})
    void ignoresAQueryWithoutLettersOrDigits(String q) {
        assertEquals(INVENTED.events().size(), found(q).size());
    }

    @Test
    void resultsAreUnmodifiable() {
        SearchResult result = INDEX.search(Query.ALL);
        assertTrue(Stream.<Runnable>of(() -> result.events().clear(), () -> result.counts().clear(),
            () -> result.yearCounts().clear()).allMatch(IndexTest::isRejected));
    }

    private static boolean isRejected(Runnable change) {
        try {
            change.run();
            return false;
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }
}
