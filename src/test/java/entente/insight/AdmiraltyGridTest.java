package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.TestSets;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Reliability;
import entente.search.Index;
import entente.search.query.Facet;
import entente.search.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmiraltyGridTest {
    private static final EventSet SET = TestSets.curated();
    private static final AdmiraltyGrid GRID = AdmiraltyGrid.of(SET.events().values());

    @Test
    void anEventIsInTheRowOfItsMostReliableOutlet() {
        for (Event event : TestSets.invented().events().values()) {
            Reliability best = AdmiraltyGrid.bestReliability(event);
            assertEquals(0, event.allCitations().map(citation -> citation.source().outlet().reliability())
                .filter(reliability -> reliability.compareTo(best) < 0).count(), event.id());
        }
    }

    @Test
    void everyEventIsInOneCell() {
        int total = 0;
        for (var reliability : Reliability.values()) {
            for (var credibility : Credibility.values()) {
                total += GRID.events(reliability, credibility).size();
            }
        }
        assertEquals(SET.events().size(), total);
    }

    @Test
    void aCellHasTheEventsThatItsFiltersFind() {
        var index = Index.of(SET);
        for (var reliability : Reliability.values()) {
            for (var credibility : Credibility.values()) {
                Query query = Query.ALL.with(Facet.RELIABILITY, reliability.name())
                    .with(Facet.CREDIBILITY, Integer.toString(credibility.grade()));
                List<String> cell = GRID.events(reliability, credibility).stream().map(Event::id).sorted().toList();
                assertEquals(cell, index.search(query).events().stream().map(Event::id).sorted().toList());
            }
        }
    }
}
