package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.TestSets;
import entente.insight.Origins.Group;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final EventSet CURATED = TestSets.curated();

    @Test
    void copiesOfOneReportHaveOneOrigin() {
        assertEquals(List.of("norland-wire"), ids(TestSets.invented(), "2017-12-21-moon-base-announced"));
    }

    @Test
    void aBodyAndTheOutletThatSpeaksForItAreOneOrigin() {
        assertEquals(List.of("norland-mod", "sutria-mod"),
            ids(TestSets.invented(), "2016-05-20-defence-ministers-meet"));
    }

    @Test
    void theInterviewOnTheLunarBaseHasTenCitationsOfOneBroadcastAndATreatyText() {
        List<Citation> citations = event("2022-12-21-borisov-lunar-base-phases").citations();
        List<Group> groups = Origins.of(citations.stream()).groups();
        assertEquals(List.of("rossiya-24", "russian-government"),
            groups.stream().map(group -> group.origin().id()).toList());
        assertEquals(10, groups.getFirst().citations().size());
        assertEquals(9,
            groups.getFirst().citations().stream().map(citation -> citation.source().id()).distinct().count());
        assertEquals(1, groups.getLast().citations().size());
    }

    @Test
    void theTwoArticlesOf20November2025HaveOneOrigin() {
        List<Citation> citations = event("2025-11-19-missile-defence-consultations").allCitations()
            .filter(citation -> List
                .of("bluewin-2025-11-20-missile-defence", "tvsvizzera-2025-11-20-missile-defence")
                .contains(citation.source().id()))
            .toList();
        assertEquals(2, citations.stream().map(citation -> citation.source().id()).distinct().count());
        assertEquals(1, Origins.of(citations.stream()).count());
    }

    @Test
    void theMeetingOfMedvedevAndXiHasFourOrigins() {
        assertEquals(4, Origins.of(event("2022-12-21-medvedev-xi-beijing").citations().stream()).count());
    }

    @Test
    void aStatementMayAddAnOriginToThoseOfItsEvent() {
        assertEquals(List.of("security-council-russia", "cctv", "xinhua", "medvedev", "tass"),
            ids(CURATED, "2022-12-21-medvedev-xi-beijing"));
    }

    private static Event event(String id) {
        return CURATED.event(id).orElseThrow();
    }

    private static List<String> ids(EventSet set, String event) {
        return Origins.of(set.event(event).orElseThrow()).voices().stream().map(Voice::id).toList();
    }
}
