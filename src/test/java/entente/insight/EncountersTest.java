package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Actor;
import entente.model.Event;
import entente.model.EventSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncountersTest {
    private static final EventSet SET = TestSets.invented();
    private static final Encounters ENCOUNTERS = Encounters.of(SET);

    @Test
    void findsTheEventsWithBothActors() {
        assertEquals(List.of("2015-10-moon-talks"),
            ids(ENCOUNTERS.sharedEvents(actor("lindqvist"), actor("song-wei"))));
        assertEquals(List.of(), ENCOUNTERS.sharedEvents(actor("lindqvist"), actor("kaya")));
    }

    @Test
    void isSymmetric() {
        assertEquals(ENCOUNTERS.sharedEvents(actor("norland-navy"), actor("sutria-navy")),
            ENCOUNTERS.sharedEvents(actor("sutria-navy"), actor("norland-navy")));
    }

    @Test
    void putsTheMostFrequentCounterpartFirst() {
        var counterparts = ENCOUNTERS.counterparts(actor("norland-navy"));
        assertEquals("sutria-navy", counterparts.getFirst().actor().id());
        assertEquals(4, counterparts.getFirst().sharedEvents().size());
    }

    @Test
    void hasNoCounterpartOfTheSameCountry() {
        assertTrue(ENCOUNTERS.counterparts(actor("lindqvist")).stream()
            .noneMatch(counterpart -> counterpart.actor().country().equals("XN")));
    }

    @Test
    void putsTheLatestOfEquallyFrequentCounterpartsFirst() {
        assertEquals(List.of("sutria-navy", "marechal", "sutria-space-office", "song-wei").stream().sorted().toList(),
            ENCOUNTERS.counterparts(actor("lindqvist")).stream().map(counterpart -> counterpart.actor().id()).sorted()
                .toList());
        assertEquals("sutria-navy", ENCOUNTERS.counterparts(actor("lindqvist")).getFirst().actor().id());
    }

    @Test
    void listsTheEventsOfAnActorOldestFirst() {
        List<Event> events = ENCOUNTERS.eventsWith(actor("lindqvist"));
        assertEquals("2015-10-moon-talks", events.getFirst().id());
        assertEquals("2024-02-29-strait-shield-2024", events.getLast().id());
    }

    @Test
    void listsThePairWithMostEncountersFirst() {
        var actors = List.of(actor("lindqvist"), actor("norland-navy"));
        var pairs = ENCOUNTERS.pairs(actors, counterpart -> counterpart.country().equals("XS"));
        assertEquals(List.of("norland-navy", "sutria-navy"),
            List.of(pairs.getFirst().first().id(), pairs.getFirst().second().id()));
        for (var pair : pairs) {
            assertEquals(ENCOUNTERS.sharedEvents(pair.first(), pair.second()), pair.sharedEvents());
            assertEquals("XS", pair.second().country());
        }
    }

    private static Actor actor(String id) {
        return SET.actors().get(id);
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }
}
