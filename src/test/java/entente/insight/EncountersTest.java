package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.model.Actor;
import entente.model.Event;
import entente.model.EventSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncountersTest {
    private static final EventSet SET = Sets.invented();
    private static final Encounters ENCOUNTERS = Encounters.of(SET);

    @Test
    void findsWhatTwoActorsHaveInCommon() {
        assertEquals(List.of("2015-10-moon-talks"), ids(ENCOUNTERS.between(actor("lindqvist"), actor("song-wei"))));
        assertEquals(List.of(), ENCOUNTERS.between(actor("lindqvist"), actor("kaya")));
    }

    @Test
    void isTheSameFromEitherSide() {
        assertEquals(ENCOUNTERS.between(actor("norland-navy"), actor("sutria-navy")),
            ENCOUNTERS.between(actor("sutria-navy"), actor("norland-navy")));
    }

    @Test
    void putsTheMostFrequentCounterpartFirst() {
        var counterparts = ENCOUNTERS.counterparts(actor("norland-navy"));
        assertEquals("sutria-navy", counterparts.getFirst().actor().id());
        assertEquals(4, counterparts.getFirst().together().size());
    }

    @Test
    void countsNobodyOfTheSameCountryAsACounterpart() {
        assertTrue(ENCOUNTERS.counterparts(actor("lindqvist")).stream()
            .noneMatch(met -> met.actor().country().equals("XN")));
    }

    @Test
    void prefersTheLatestMetAmongEquals() {
        assertEquals(List.of("sutria-navy", "marechal", "sutria-space-office", "song-wei").stream().sorted().toList(),
            ENCOUNTERS.counterparts(actor("lindqvist")).stream().map(met -> met.actor().id()).sorted().toList());
        assertEquals("sutria-navy", ENCOUNTERS.counterparts(actor("lindqvist")).getFirst().actor().id());
    }

    @Test
    void showsFirstAndLastAppearance() {
        List<Event> appearances = ENCOUNTERS.of(actor("lindqvist"));
        assertEquals("2015-10-moon-talks", appearances.getFirst().id());
        assertEquals("2024-02-29-strait-shield-2024", appearances.getLast().id());
    }

    @Test
    void listsPairsWithThoseWhoMetMostFirst() {
        var some = List.of(actor("lindqvist"), actor("norland-navy"));
        var pairs = ENCOUNTERS.pairs(some, other -> other.country().equals("XS"));
        assertEquals(List.of("norland-navy", "sutria-navy"),
            List.of(pairs.getFirst().one().id(), pairs.getFirst().other().id()));
        for (var pair : pairs) {
            assertEquals(ENCOUNTERS.between(pair.one(), pair.other()), pair.together());
            assertEquals("XS", pair.other().country());
        }
    }

    private static Actor actor(String id) {
        return SET.actors().get(id);
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }
}
