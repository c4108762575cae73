package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.CoParticipation.Tie;
import entente.model.Actor.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoParticipationTest {
    private static final CoParticipation NETWORK =
        CoParticipation.of(TestSets.invented().events().values(), 4, actor -> !(actor instanceof State));

    @Test
    void keepsTheActorsWithTheMostEvents() {
        assertEquals(4, NETWORK.actors().size());
        assertEquals(5, NETWORK.actors().getFirst().events());
        assertEquals("norland-space-agency", NETWORK.actors().getFirst().actor().id());
        assertTrue(NETWORK.actors().stream().noneMatch(count -> count.actor() instanceof State));
    }

    @Test
    void countsTheSharedEventsOfTwoActorsOnce() {
        List<String> ties = NETWORK.ties().stream().map(CoParticipationTest::text).toList();
        assertTrue(ties.contains("norland-navy sutria-navy 4"), ties.toString());
        assertEquals(ties.size(), ties.stream().distinct().count());
    }

    @Test
    void hasTiesBetweenIncludedActorsOnly() {
        var actors = NETWORK.actors().stream().map(count -> count.actor()).toList();
        assertTrue(NETWORK.ties().stream()
            .allMatch(tie -> actors.contains(tie.first()) && actors.contains(tie.second())));
    }

    private static String text(Tie tie) {
        return tie.first().id() + " " + tie.second().id() + " " + tie.events();
    }
}
