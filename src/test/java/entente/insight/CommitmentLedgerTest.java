package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.CommitmentLedger.Entry;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.EventSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentLedgerTest {
    private static final CommitmentLedger LEDGER = CommitmentLedger.of(TestSets.invented(), LocalDate.of(2024, 6, 30));

    @Test
    void countsDaysOverdueForOpenCommitmentsOnly() {
        assertEquals(List.of("regular-consultations"), ids(LEDGER.overdue()));
        assertEquals(new DueState.Overdue(224), LEDGER.overdue().getFirst().dueState());
        assertEquals(new DueState.Closed(), entry("joint-navigation").dueState());
    }

    @Test
    void listsUpcomingCommitmentsByDueDate() {
        assertEquals(List.of("moon-base-in-steps"), ids(LEDGER.upcoming()));
    }

    @Test
    void hasADueStateForEachStage() {
        var states = entry("moon-base-in-steps").stages().stream().map(CommitmentLedger.StageEntry::dueState).toList();
        assertEquals(
            List.of(new DueState.Closed(), new DueState.Closed(), new DueState.DaysLeft(2375),
                new DueState.NoDueDate()),
            states);
    }

    @Test
    void hasEveryCommitmentInTheOrderOfTheSet() {
        assertEquals(List.of("one-launch-together"),
            ids(LEDGER.entries().stream().filter(entry -> entry.commitment().status() == Status.KEPT).toList()));
        assertEquals(List.of("moon-base", "navigation", "strait-shield", "missile-defence-dialogue"),
            LEDGER.entries().stream().map(entry -> entry.commitment().strand().id()).distinct().toList());
        assertEquals(List.copyOf(TestSets.invented().commitments().keySet()), ids(LEDGER.entries()));
    }

    @Test
    void listsTheEventsOfACommitmentByDateEachOnce() {
        assertEquals(
            List.of("2017-12-21-moon-base-announced", "2019-03-15-moon-base-agreement", "2022-11-ratification",
                "2023-08-24-quiet-crater-probe"),
            entry("moon-base-in-steps").timeline().stream().map(Event::id).toList());
    }

    @Test
    void theLunarBaseOfTheCuratedSetIsUnderWayInThreeStages() {
        var set = TestSets.curated();
        Entry base = CommitmentLedger.of(set, set.date()).entries().stream()
            .filter(entry -> entry.commitment().id().equals("lunar-base-in-phases")).findFirst().orElseThrow();
        assertEquals(3, base.stages().size());
        assertEquals(Status.UNDER_WAY, base.stages().getFirst().stage().status());
        assertTrue(base.dueState() instanceof DueState.DaysLeft || base.dueState() instanceof DueState.NoDueDate,
            base.dueState().toString());
    }

    @Test
    void anUnassessedCommitmentIsNotOverdue() {
        EventSet then = EventSetAsOf.of(TestSets.invented(), LocalDate.of(2024, 6, 27)).orElseThrow();
        Entry entry = Entry.of(then.commitments().get("regular-consultations"), then.date());
        assertEquals(Status.NOT_ASSESSED, entry.commitment().status());
        assertEquals(new DueState.PassedUnassessed(221), entry.dueState());
    }

    @Test
    void theFightersPromisedInTheCuratedSetWereDelivered() {
        var commitment = TestSets.curated().commitments().get("su-35-for-china");
        assertEquals(Status.KEPT, commitment.status());
        assertEquals("2019-04-16-su-35-deliveries-complete", commitment.evidence().getLast().id());
    }

    private static Entry entry(String id) {
        return LEDGER.entries().stream().filter(entry -> entry.commitment().id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.commitment().id()).toList();
    }
}
