package entente.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.CommitmentLedger;
import entente.insight.EventSetAsOf;
import entente.model.Commitment;
import entente.model.EventSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentQueryTest {
    private static final EventSet SET = TestSets.invented();
    private static final CommitmentLedger LEDGER = CommitmentLedger.of(SET, SET.date());

    @Test
    void matchesTheWholeLedgerWithoutAFilter() {
        assertEquals(LEDGER.entries(), query(Map.of()).filter(LEDGER, SET));
        assertEquals("", query(Map.of()).queryString());
    }

    @Test
    void combinesValuesOfOneFacetWithOrAndFacetsWithAnd() {
        var either = query(Map.of("status", new String[]{"kept", "lapsed"}));
        assertTrue(ids(either).contains("one-launch-together"), ids(either).toString());
        var both = query(Map.of("status", new String[]{"kept"}, "strand", new String[]{"moon-base"}));
        assertEquals(LEDGER.entries().stream().map(CommitmentLedger.Entry::commitment)
            .filter(commitment -> commitment.status().code().equals("kept")
                && commitment.strand().id().equals("moon-base"))
            .map(commitment -> commitment.id()).toList(), ids(both));
    }

    @Test
    void aFacetCountIsTheNumberOfEntriesThatSelectingTheValueGives() {
        var query = query(Map.of("strand", new String[]{"moon-base"}));
        for (var facet : CommitmentFacet.values()) {
            for (var count : query.counts(facet, LEDGER, SET)) {
                var other = count.selected() ? query : without(query, facet).toggle(facet, count.value());
                assertEquals(count.events(), other.filter(LEDGER, SET).size(), facet + " " + count.value());
            }
        }
    }

    @Test
    void writesACanonicalQueryString() {
        var query = query(Map.of("status", new String[]{"kept", "lapsed"}, "side", new String[]{"both"}));
        assertEquals("side=both&status=kept&status=lapsed", query.queryString());
        assertEquals("side=both&status=lapsed", query.toggle(CommitmentFacet.STATUS, "kept").queryString());
    }

    @Test
    void aCommitmentNotAssessedYetHasNoStatus() {
        EventSet then = EventSetAsOf.of(SET, LocalDate.of(2020, 1, 1)).orElseThrow();
        var ledger = CommitmentLedger.of(then, then.date());
        assertEquals(
            then.commitments().values().stream().filter(commitment -> !commitment.isAssessed())
                .map(Commitment::id).sorted().toList(),
            query(Map.of("status", new String[]{"not-assessed"})).filter(ledger, then).stream()
                .map(entry -> entry.commitment().id()).sorted().toList());
        assertEquals(List.of(), query(Map.of("status", new String[]{"pending"})).filter(ledger, then));
    }

    @Test
    void rejectsUnknownParametersAndValues() {
        var badValue = assertThrows(BadQuery.class, () -> query(Map.of("status", new String[]{"kept-up"})));
        assertEquals("status", badValue.parameter());
        assertEquals("kind", assertThrows(BadQuery.class, () -> query(Map.of("kind", new String[]{"x"}))).found());
    }

    private static CommitmentQuery without(CommitmentQuery query, CommitmentFacet facet) {
        return query.selected(facet).stream().reduce(query, (reduced, value) -> reduced.toggle(facet, value),
            (first, second) -> second);
    }

    private static List<String> ids(CommitmentQuery query) {
        return query.filter(LEDGER, SET).stream().map(entry -> entry.commitment().id()).toList();
    }

    private static CommitmentQuery query(Map<String, String[]> parameters) {
        return CommitmentQuery.parse(parameters, SET);
    }
}
