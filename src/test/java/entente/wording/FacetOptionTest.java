package entente.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.CommitmentLedger;
import entente.model.Language;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.CommitmentFacet;
import entente.search.query.CommitmentQuery;
import entente.search.query.Facet;
import entente.search.query.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FacetOptionTest {
    private static final FilterText TEXT = new FilterText(TestSets.invented(), Messages.in(Language.ENGLISH));

    @Test
    void aValueWithoutEventsIsAnOptionOnlyIfItIsSelected() {
        List<FacetOption> options = options(Query.ALL.with(Facet.AREA, "space").with(Facet.KIND, "patrol"));
        assertEquals(List.of(new FacetOption("patrol", "patrol", 0, true)),
            options.stream().filter(option -> option.count() == 0).toList());
        assertTrue(options.size() > 1, options.toString());
    }

    @Test
    void everyValueOfAFacetOfCommitmentsIsAnOption() {
        var set = TestSets.invented();
        var counts = CommitmentQuery.parse(Map.of(), set).counts(CommitmentFacet.STATUS,
            CommitmentLedger.of(set, set.date()), set);
        assertEquals(counts.size(), FacetOption.of(CommitmentFacet.STATUS, counts, TEXT).size());
        assertEquals("kept", TEXT.value(CommitmentFacet.STATUS, "kept"));
        assertEquals("both sides", TEXT.value(CommitmentFacet.SIDE, "both"));
        assertEquals("Moon base", TEXT.value(CommitmentFacet.STRAND, "moon-base"));
    }

    private static List<FacetOption> options(Query query) {
        SearchResult result = Index.of(TestSets.invented()).search(query);
        return FacetOption.of(Facet.KIND, result, TEXT);
    }
}
