package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Strand;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TempoTest {
    private static final EventSet INVENTED = TestSets.invented();

    @Test
    void countsEpisodesOfOneKindTogether() {
        Tempo drills = tempo(INVENTED, "strait-shield").getFirst();
        assertEquals("exercise", drills.kind().id());
        assertEquals(3, drills.episodes().size());
        assertEquals("2024-02-29-strait-shield-2024", drills.lastEpisode().id());
    }

    @Test
    void countsFromTheEndOfTheLastEpisode() {
        Tempo drills = Tempo.of(episodes(INVENTED, "strait-shield"), LocalDate.of(2024, 3, 5)).getFirst();
        assertEquals(1, drills.daysSinceLast());
    }

    @Test
    void takesTheMedianOfTheIntervalsBetweenStarts() {
        assertEquals((767 + 3832) / 2.0, tempo(INVENTED, "strait-shield").getFirst().medianInterval().orElseThrow());
    }

    @Test
    void hasNoIntervalForASingleEpisode() {
        assertTrue(tempo(INVENTED, "navigation").getFirst().medianInterval().isEmpty());
    }

    @Test
    void countsTheDaysFromTheEndOfTheLastEpisodeToTheDateOfTheSet() {
        Tempo exercises = tempo(INVENTED, "strait-shield").getFirst();
        LocalDate end = exercises.episodes().getLast().date().last();
        assertEquals(ChronoUnit.DAYS.between(end, INVENTED.date()), exercises.daysSinceLast());
    }

    private static List<Tempo> tempo(EventSet set, String strand) {
        return Tempo.of(episodes(set, strand), set.date());
    }

    private static List<Event> episodes(EventSet set, String id) {
        Strand strand = set.strands().get(id);
        return Backlinks.of(set).eventsOf(strand);
    }
}
