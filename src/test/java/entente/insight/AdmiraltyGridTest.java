package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.Sets;
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
    private static final EventSet SET = Sets.curated();
    private static final AdmiraltyGrid GRID = AdmiraltyGrid.of(SET.events().values());

    @Test
    void anEventStandsInTheRowOfItsBestOutlet() {
        for (Event event : Sets.invented().events().values()) {
            Reliability best = AdmiraltyGrid.best(event);
            assertEquals(0, event.everyCitation().map(cited -> cited.source().outlet().reliability())
                .filter(letter -> letter.compareTo(best) < 0).count(), event.id());
        }
    }

    @Test
    void everyEventStandsInOneCell() {
        int all = 0;
        for (var letter : Reliability.values()) {
            for (var grade : Credibility.values()) {
                all += GRID.events(letter, grade).size();
            }
        }
        assertEquals(SET.events().size(), all);
    }

    @Test
    void aCellHasTheEventsThatItsFiltersFind() {
        var index = Index.of(SET);
        for (var letter : Reliability.values()) {
            for (var grade : Credibility.values()) {
                Query query = Query.ALL.with(Facet.RELIABILITY, letter.name())
                    .with(Facet.CREDIBILITY, Integer.toString(grade.grade()));
                List<String> cell = GRID.events(letter, grade).stream().map(Event::id).sorted().toList();
                assertEquals(cell, index.select(query).events().stream().map(Event::id).sorted().toList());
            }
        }
    }
}
