package entente.insight;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.EventSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Every undertaking as it stands on a day.
 *
 * @param on the day for which days overdue and left are counted
 * @param entries in the order of the set
 */
public record Ledger(LocalDate on, List<Entry> entries) {
    public Ledger {
        entries = List.copyOf(entries);
    }

    /** A commitment with how it and each of its stages stand to their dates. */
    public record Entry(Commitment commitment, Term term, List<Step> steps) {
        public Entry {
            steps = List.copyOf(steps);
        }

        /** From the making to the latest evidence, that of the stages included, each event once, oldest first. */
        public List<Event> story() {
            return Stream.of(
                Stream.of(commitment.madeIn()),
                commitment.evidence().stream(),
                commitment.stages().stream().flatMap(stage -> stage.evidence().stream()))
                .flatMap(events -> events)
                .distinct()
                .sorted(comparing(Event::date).thenComparing(Event::id))
                .toList();
        }
    }

    public record Step(Stage stage, Term term) {}

    /** The whole set on {@code on}. */
    public static Ledger of(EventSet set, LocalDate on) {
        return of(set.commitments().values(), on);
    }

    public static Ledger of(Collection<Commitment> commitments, LocalDate on) {
        return new Ledger(on, commitments.stream().map(made -> entry(made, on)).toList());
    }

    private static Entry entry(Commitment made, LocalDate on) {
        List<Step> steps = made.stages().stream()
            .map(stage -> new Step(stage, Term.of(stage.status(), stage.due(), on))).toList();
        return new Entry(made, Term.of(made.status(), made.due(), on), steps);
    }

    /** Statuses in their order, without those that no commitment has. */
    public Map<Status, List<Entry>> byStatus() {
        return entries.stream()
            .collect(groupingBy(entry -> entry.commitment().status(), () -> new EnumMap<>(Status.class), toList()));
    }

    /** By the id of the strand, in the order in which entries first name them. */
    public SequencedMap<String, List<Entry>> byStrand() {
        return entries.stream()
            .collect(groupingBy(entry -> entry.commitment().strand().id(), LinkedHashMap::new, toList()));
    }

    /** Longest overdue first. */
    public List<Entry> overdue() {
        return entries.stream().filter(entry -> entry.term() instanceof Term.Overdue)
            .sorted(comparingLong(entry -> entry.term() instanceof Term.Overdue(var days) ? -days : 0)).toList();
    }

    /** Next due first. */
    public List<Entry> upcoming() {
        return entries.stream().filter(entry -> entry.term() instanceof Term.Left)
            .sorted(comparingLong(entry -> entry.term() instanceof Term.Left(var days) ? days : 0)).toList();
    }
}
