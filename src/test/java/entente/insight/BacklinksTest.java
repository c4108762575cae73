package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Reliability;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklinksTest {
    private static final EventSet SET = TestSets.invented();
    private static final Backlinks BACKLINKS = Backlinks.of(SET);

    @Test
    void findTheRelationsOfOtherEventsToAnEvent() {
        var agreement = SET.event("2019-03-15-moon-base-agreement").orElseThrow();
        assertEquals(
            List.of("2017-12-21-moon-base-announced announces", "2019-04-02-moon-base-disputed disputes",
                "2022-11-ratification implements", "2023-08-24-quiet-crater-probe implements"),
            BACKLINKS.relationsTo(agreement).stream().map(relation -> relation.event().id() + " " + relation.as().id())
                .toList());
    }

    @Test
    void findTheEventsOfSpeakersAsWellAsOfParticipants() {
        assertEquals(List.of("2017-12-21-moon-base-announced", "2019-03-15-moon-base-agreement"),
            ids(BACKLINKS.eventsWith(SET.actors().get("o-hara"))));
    }

    @Test
    void findTheEventsThatAnOutletReported() {
        assertEquals(List.of("2017-12-21-moon-base-announced", "2021-11-19-missile-defence-consultations",
            "2024-02-29-strait-shield-2024"), ids(BACKLINKS.eventsReportedBy(SET.outlets().get("global-wire"))));
    }

    @Test
    void findTheEventsWithoutASourceIndependentOfAVoice() {
        assertEquals(List.of("2011-07-28-strait-shield-2011", "2017-12-21-moon-base-announced"),
            ids(BACKLINKS.eventsDependingOn(SET.outlets().get("norland-wire"))));
        assertEquals(List.of(), BACKLINKS.eventsDependingOn(SET.outlets().get("global-wire")));
    }

    @Test
    void countTheSiteOfAMinistryAsTheMinistry() {
        assertEquals(List.of("2021-11-19-missile-defence-consultations"),
            ids(BACKLINKS.eventsDependingOn(SET.outlets().get("sutria-mfa-site"))));
        assertEquals(BACKLINKS.eventsDependingOn(SET.actors().get("sutria-mfa")),
            BACKLINKS.eventsDependingOn(SET.outlets().get("sutria-mfa-site")));
    }

    @Test
    void findTheCommitmentsThatAnEventIsEvidenceForIncludingStages() {
        var agreement = SET.event("2019-03-15-moon-base-agreement").orElseThrow();
        assertEquals(List.of("moon-base-in-steps", "shared-launch-site"),
            BACKLINKS.commitmentsEvidencedBy(agreement).stream().map(Commitment::id).toList());
        assertEquals(List.of("shared-launch-site", "one-launch-together"),
            BACKLINKS.commitmentsMadeIn(SET.event("1998-space-treaty").orElseThrow()).stream().map(Commitment::id)
                .toList());
    }

    @Test
    void findEveryEventOfTheCuratedSetByItsStrandsAndPlaces() {
        EventSet curated = TestSets.curated();
        Backlinks backlinks = Backlinks.of(curated);
        for (var event : curated.events().values()) {
            assertTrue(event.strands().stream().allMatch(strand -> backlinks.eventsOf(strand).contains(event)),
                event.id());
            assertTrue(event.places().stream().allMatch(place -> backlinks.eventsAt(place).contains(event)),
                event.id());
        }
    }

    @Test
    void theAdmiraltyGridHasEveryEventOnceInTheRowOfItsMostReliableOutlet() {
        EventSet curated = TestSets.curated();
        AdmiraltyGrid grid = AdmiraltyGrid.of(curated.events().values());
        long total = Arrays.stream(Reliability.values()).flatMap(row -> Arrays.stream(
            entente.model.Credibility.values()).map(column -> grid.events(row, column).size())).mapToLong(n -> n).sum();
        assertEquals(curated.events().size(), total);
        assertEquals(Reliability.A,
            AdmiraltyGrid.bestReliability(SET.event("2021-11-19-missile-defence-consultations").orElseThrow()));
        assertEquals(Reliability.F,
            AdmiraltyGrid.bestReliability(SET.event("2019-04-02-moon-base-disputed").orElseThrow()));
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }
}
