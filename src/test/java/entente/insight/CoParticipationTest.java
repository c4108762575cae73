package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.insight.CoParticipation.Tie;
import entente.model.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoParticipationTest {
    private static final CoParticipation TIES =
        CoParticipation.of(Sets.invented().events().values(), 4, actor -> !(actor instanceof State));

    @Test
    void keepTheActorsWithMostEvents() {
        assertEquals(4, TIES.actors().size());
        assertEquals(5, TIES.actors().getFirst().events());
        assertEquals("norland-space-agency", TIES.actors().getFirst().actor().id());
        assertTrue(TIES.actors().stream().noneMatch(one -> one.actor() instanceof State));
    }

    @Test
    void countWhatTwoHaveInCommonOnce() {
        List<String> ties = TIES.ties().stream().map(CoParticipationTest::said).toList();
        assertTrue(ties.contains("norland-navy sutria-navy 4"), ties.toString());
        assertEquals(ties.size(), ties.stream().distinct().count());
    }

    @Test
    void tieNobodyWhoIsNotShown() {
        var shown = TIES.actors().stream().map(one -> one.actor()).toList();
        assertTrue(TIES.ties().stream().allMatch(tie -> shown.contains(tie.one()) && shown.contains(tie.other())));
    }

    private static String said(Tie tie) {
        return tie.one().id() + " " + tie.other().id() + " " + tie.events();
    }
}
