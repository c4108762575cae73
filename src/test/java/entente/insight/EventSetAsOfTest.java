package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Actor;
import entente.model.Actor.Person;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.RecordType;
import entente.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    void aCommitmentNotAssessedYetHasNoStatus() {
        EventSet then = EventSetAsOf.of(SET, LocalDate.of(2020, 1, 1)).orElseThrow();
        var base = then.commitments().get("moon-base-in-steps");
        assertFalse(base.isAssessed());
        assertEquals("", base.reasoning().in(Language.ENGLISH));
        assertEquals(Status.NOT_ASSESSED, base.status());
        assertEquals(Set.of(Status.NOT_ASSESSED),
            base.stages().stream().map(Stage::status).collect(Collectors.toSet()));
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
        for (var type : RecordType.values()) {
            assertEquals(List.copyOf(type.recordsOf(curated).entrySet()), List.copyOf(type.recordsOf(now).entrySet()));
        }
        assertEquals(curated.withdrawals(), now.withdrawals());
    }

    @Test
    void anOfficeThatBeganLaterIsHeldByNobody() {
        assertEquals(List.of("2010-03"), officesOfLindqvist(LocalDate.of(2016, 5, 11)));
        assertEquals(List.of("2010-03", "2016-05-12"), officesOfLindqvist(LocalDate.of(2022, 11, 30)));
        assertEquals(List.of("2010-03", "2016-05-12", "2022-12-01"), officesOfLindqvist(LocalDate.of(2022, 12, 1)));
    }

    @Test
    void anOfficeThatEndedLaterWasStillHeld() {
        assertNull(lindqvist(LocalDate.of(2016, 5, 10)).offices().getFirst().to());
        assertEquals("2016-05-11", lindqvist(LocalDate.of(2016, 5, 11)).offices().getFirst().to().edtf());
    }

    @Test
    void everyReferenceToAPersonIsToThePersonAsOfTheDay() {
        EventSet then = set(LocalDate.of(2017, 12, 31));
        then.events().values().stream().flatMap(Event::participantsAndSpeakers)
            .forEach(actor -> assertSame(then.actors().get(actor.id()), actor));
        then.commitments().values().stream().flatMap(commitment -> commitment.by().stream())
            .forEach(actor -> assertSame(then.actors().get(actor.id()), actor));
        then.events().values().stream().flatMap(Event::allCitations).flatMap(citation -> citation.chain().stream())
            .forEach(voice -> assertSame(voice instanceof Actor
                ? then.actors().get(voice.id())
                : then.outlets().get(voice.id()), voice));
    }

    @Test
    void actorsOutletsAndPlacesToWhichOnlyLaterRecordsReferAreLeftOut() {
        EventSet then = set(LocalDate.of(1998, 12, 31));
        assertEquals(Set.of("norland", "sutria"), then.actors().keySet());
        assertEquals(Set.of("world-almanac"), then.outlets().keySet());
        assertFalse(then.places().containsKey("quiet-crater"));
        assertTrue(set(LocalDate.of(2024, 1, 1)).places().containsKey("quiet-crater"));
    }

    @Test
    void aRecordWithdrawnLaterIsNotYetWithdrawn() {
        assertEquals(Set.of("port-of-nowhere"), set(LocalDate.of(2022, 6, 1)).withdrawals().keySet());
        assertEquals(Set.of(), set(LocalDate.of(2022, 5, 31)).withdrawals().keySet());
    }

    /** Computed with {@code printf 'FINGERPRINT as of 2020-01-01\n' | sha256sum}, where the fingerprint is 64 zeros. */
    @Test
    void aSetAsOfADayHasAFingerprintOfItsOwn() {
        var zero = new EventSet(SET.vocabulary(), SET.strands(), SET.actors(), SET.places(), SET.outlets(),
            SET.sources(), SET.events(), SET.commitments(), SET.codebook(), "0".repeat(64), SET.withdrawals());
        assertEquals("892b19758d3869bee68014713a0f9c08ad5d0257765a6e3849dbca650728b308",
            EventSetAsOf.of(zero, LocalDate.of(2020, 1, 1)).orElseThrow().fingerprint());
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

    private static Person lindqvist(LocalDate day) {
        return (Person) set(day).actors().get("lindqvist");
    }

    private static List<String> officesOfLindqvist(LocalDate day) {
        return lindqvist(day).offices().stream().map(office -> office.from().edtf()).toList();
    }

    private static EventSet set(LocalDate day) {
        return EventSetAsOf.of(SET, day).orElseThrow();
    }

    private static Credibility credibility(LocalDate day, String event) {
        return set(day).event(event).orElseThrow().credibility();
    }
}
