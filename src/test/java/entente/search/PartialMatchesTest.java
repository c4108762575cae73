package entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Event;
import entente.search.match.Suggestions;
import entente.search.query.Facet;
import entente.search.query.Query;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partial matches, which are suggested next to a short result: events with only some of the words. */
class PartialMatchesTest {
    private static final Index INDEX = Index.of(TestSets.curated());
    private static final String COSMONAUTS = "2021-06-15-cosmonauts-to-tiangong";
    private static final String HOTLINE = "2008-03-14-defence-ministries-hotline";

    private static List<String> partialMatches(Query query) {
        return INDEX.search(query).suggestions().partialMatches().stream().map(Event::id).toList();
    }

    @Test
    void includeEventsThatLackOneWord() {
        Query query = Query.ALL.withWords("russian cosmonauts on Tiangong");
        assertTrue(INDEX.search(query).events().stream().noneMatch(event -> event.id().equals(COSMONAUTS)));
        assertTrue(partialMatches(query).contains(COSMONAUTS), partialMatches(query)::toString);
    }

    @Test
    void excludeEventsWithAnExcludedWord() {
        assertTrue(partialMatches(Query.ALL.withWords("hotline between Moscow and Beijing")).contains(HOTLINE));
        assertFalse(
            partialMatches(Query.ALL.withWords("hotline between Moscow and Beijing -defence")).contains(HOTLINE));
    }

    @Test
    void matchTheOtherFilters() {
        Query defence = Query.ALL.with(Facet.AREA, "defence").withWords("RD-93 Pakistan");
        assertFalse(partialMatches(defence).isEmpty());
        assertTrue(INDEX.search(Query.ALL.with(Facet.AREA, "defence")).events()
            .containsAll(INDEX.search(defence).suggestions().partialMatches()));
        assertEquals(List.of(), partialMatches(Query.ALL.with(Facet.AREA, "space").withWords("RD-93 Pakistan")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiangong", "RD-93 Pakistan", "hotline between Moscow and Beijing", "萨德 韩国 反对",
        "договор о добрососедстве продление", "linea rossa fra Mosca e Pechino"})
    void areNotInTheResultAndAreLimitedInNumber(String q) {
        SearchResult result = INDEX.search(Query.ALL.withWords(q));
        assertTrue(Collections.disjoint(result.events(), result.suggestions().partialMatches()));
        assertTrue(result.suggestions().partialMatches().size() <= Suggestions.MAX_RECORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiangong", "exercise", "joint exercise", "", "xylophonist balalaika"})
    void areEmptyForASingleWordALongResultOrAnEmptyResult(String q) {
        assertEquals(List.of(), partialMatches(Query.ALL.withWords(q)));
    }
}
