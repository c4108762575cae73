package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Commitment.Status;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventSetAsOfTest {
    private static final EventSet SET = TestSets.invented();

    @Test
    void nothingIsKnownBeforeTheFirstSource() {
        assertTrue(EventSetAsOf.of(SET, LocalDate.of(1998, 12, 30)).isEmpty());
        assertEquals(Set.of("1998-space-treaty"), set(LocalDate.of(1998, 12, 31)).events().keySet());
    }

    @Test
    void aSourceOfAMonthCountsFromTheLastDayOfTheMonth() {
        assertFalse(set(LocalDate.of(2016, 1, 30)).events().containsKey("2015-10-moon-talks"));
        assertTrue(set(LocalDate.of(2016, 1, 31)).events().containsKey("2015-10-moon-talks"));
    }

    @Test
    void aSourceOlderThanTheEventDoesNotCountAsReportingIt() {
        var curated = TestSets.curated();
        var announced = curated.event("2022-12-21-borisov-lunar-base-phases").orElseThrow();
        assertEquals(LocalDate.of(2022, 12, 21), EventSetAsOf.knownSince(announced));
        assertEquals(LocalDate.of(2022, 11, 25),
            EventSetAsOf.knownSince(curated.sources().get("pravo-starec-2022-11-25-ilrs-agreement")));
    }

    @Test
    void sourcesNotPublishedYetAreNotCited() {
        EventSet then = set(LocalDate.of(2017, 12, 21));
        Event announced = then.event("2017-12-21-moon-base-announced").orElseThrow();
        assertEquals(1, announced.citations().size());
        assertTrue(then.sources().values().stream().map(Source::published)
            .noneMatch(published -> published.last().isAfter(LocalDate.of(2017, 12, 21))));
    }

    @Test
    void relationsToUnknownEventsAreLeftOut() {
        assertEquals(List.of("2015-10-moon-talks"), set(LocalDate.of(2017, 12, 31))
            .event("2017-12-21-moon-base-announced").orElseThrow().related().stream().map(relation -> relation.event())
            .toList());
    }

    @Test
    void anEventWithOneOriginIsNotConfirmed() {
        LocalDate day = LocalDate.of(2023, 8, 24);
        assertEquals(Credibility.PROBABLY_TRUE, credibility(day, "2023-08-24-quiet-crater-probe"));
        assertEquals(Credibility.CONFIRMED, credibility(LocalDate.of(2023, 9, 30), "2023-08-24-quiet-crater-probe"));
    }

    @Test
    void aCommitmentNotAssessedYetIsPending() {
        EventSet then = EventSetAsOf.of(SET, LocalDate.of(2020, 1, 1)).orElseThrow();
        var base = then.commitments().get("moon-base-in-steps");
        assertFalse(base.isAssessedAsOf(then.date()));
        assertEquals("", base.reasoning().in(Language.ENGLISH));
        assertEquals(Status.PENDING, base.status());
        assertEquals(Status.PENDING, base.stages().getFirst().status());
        assertEquals(List.of("2019-03-15-moon-base-agreement"), base.evidence().stream().map(Event::id).toList());
        assertFalse(then.commitments().containsKey("regular-consultations"));
    }

    @Test
    void theDayBecomesTheDateOfTheSet() {
        assertEquals(LocalDate.of(2020, 1, 1), set(LocalDate.of(2020, 1, 1)).date());
    }

    @Test
    void onItsOwnDateTheSetIsComplete() {
        EventSet curated = TestSets.curated();
        EventSet now = EventSetAsOf.of(curated, curated.date()).orElseThrow();
        assertTrue(curated.equals(now));
        assertEquals(List.of(),
            now.commitments().values().stream().filter(commitment -> !commitment.isAssessedAsOf(now.date())).toList());
    }

    @Test
    void knownBetweenTwoDaysIsWhatTheLaterDayAdds() {
        EventSet curated = TestSets.curated();
        LocalDate after = LocalDate.of(2022, 12, 20);
        LocalDate upTo = LocalDate.of(2022, 12, 31);
        KnownBetween news = KnownBetween.between(curated, after, upTo);
        var added = new TreeSet<>(EventSetAsOf.of(curated, upTo).orElseThrow().events().keySet());
        added.removeAll(EventSetAsOf.of(curated, after).orElseThrow().events().keySet());
        assertEquals(added, new TreeSet<>(news.events().stream().map(Event::id).toList()));
        assertTrue(added.contains("2022-12-21-borisov-lunar-base-phases"));
    }

    @Test
    void knownBetweenTwoDaysAreAlsoStatementsCommitmentsAndSources() {
        KnownBetween news = KnownBetween.between(SET, LocalDate.of(2017, 12, 20), LocalDate.of(2017, 12, 21));
        assertEquals(List.of("s1", "s2"), news.statements().stream().map(pair -> pair.statement().id()).toList());
        assertEquals(List.of("moon-base-in-steps"),
            news.commitments().stream().map(commitment -> commitment.id()).toList());
        assertEquals(List.of("norland-wire-2017-12-21-moon-base"), news.sources().stream().map(Source::id).toList());
    }

    @Test
    void knownBetweenTwoDaysAreAlsoAssessments() {
        KnownBetween news = KnownBetween.between(SET, LocalDate.of(2024, 6, 28), LocalDate.of(2024, 6, 29));
        assertEquals(List.of("shared-launch-site"),
            news.assessed().stream().map(commitment -> commitment.id()).toList());
    }

    private static EventSet set(LocalDate day) {
        return EventSetAsOf.of(SET, day).orElseThrow();
    }

    private static Credibility credibility(LocalDate day, String event) {
        return set(day).event(event).orElseThrow().credibility();
    }
}
