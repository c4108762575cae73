package entente.brief;

import static entente.brief.Cells.address;
import static entente.brief.Cells.day;
import static entente.brief.Cells.edtf;
import static entente.brief.Cells.several;
import static entente.brief.Cells.words;

import entente.brief.Sheet.Cell;
import entente.insight.Ledger;
import entente.insight.Term;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.Text;
import entente.search.LedgerFacet;
import entente.search.Selection;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The commitments made or evidenced in the selected events. Long form: a row for the commitment, then one for each
 * stage, which leaves empty what only the whole has.
 */
final class CommitmentsSheet {
    private CommitmentsSheet() {}

    static Sheet of(Selection selection, Addresses addresses) {
        var language = addresses.language();
        var commitments = concerned(selection);
        var today = selection.set().date();
        return new Grid<Step>("commitments")
            .column("commitment_id", 36, step -> words(step.whole.id()))
            .column("stage", 8, step -> step.stage == 0 ? new Cell.Empty() : Cells.number(step.stage))
            .column("strand", 22, step -> words(step.whole.strand().id()))
            .column("text", 70, step -> words(step.text.in(language)))
            .column("made_in", 46, step -> step.ofWhole(whole -> words(whole.madeIn().id())))
            .column("by_ids", 26, step -> step.ofWhole(whole -> Cells.ids(whole.by())))
            .column("by", 30, step -> step.ofWhole(whole -> several(whole.by(), actor -> actor.nameIn(language))))
            .column("due", 23, step -> edtf(step.due))
            .column("due_end", 12, step -> lastDay(step.due))
            .column("days_left", 11, step -> daysLeft(step.term))
            .column("status", 14, step -> words(step.assessed ? step.status.code() : LedgerFacet.NOT_ASSESSED))
            .column("assessed", 12, step -> step.ofJudged(whole -> day(whole.assessed())))
            .column("reasoning", 70, step -> step.ofJudged(whole -> words(whole.reasoning().in(language))))
            .column("evidence", 46, step -> several(step.evidence, Event::id))
            .column("address", 60, step -> address(addresses.of(step.whole)))
            .sheet(Words.in(language),
                () -> commitments.stream().map(made -> Ledger.Entry.of(made, today)).flatMap(CommitmentsSheet::steps));
    }

    private static Cell lastDay(@Nullable EventDate due) {
        return due == null ? new Cell.Empty() : day(due.last());
    }

    private static List<Commitment> concerned(Selection selection) {
        var selected = new HashSet<>(selection.events().stream().map(Event::id).toList());
        return selection.set().commitments().values().stream()
            .filter(made -> events(made).map(Event::id).anyMatch(selected::contains))
            .toList();
    }

    private static Stream<Event> events(Commitment made) {
        var staged = made.stages().stream().flatMap(stage -> stage.evidence().stream());
        return Stream.concat(Stream.of(made.madeIn()), Stream.concat(made.evidence().stream(), staged));
    }

    /** Negative where the last day has passed; empty where nothing is awaited any more, or no date was given. */
    private static Cell daysLeft(Term term) {
        return switch (term) {
            case Term.Closed closed -> new Cell.Empty();
            case Term.Undated undated -> new Cell.Empty();
            case Term.Left(var days) -> Cells.number(days);
            case Term.Overdue(var days) -> Cells.number(-days);
            case Term.Passed(var days) -> Cells.number(-days);
        };
    }

    private static Stream<Step> steps(Ledger.Entry entry) {
        var made = entry.commitment();
        var whole = new Step(made, 0, made.text(), made.due(), entry.assessed(), made.status(), entry.term(),
            made.evidence());
        return Stream.concat(Stream.of(whole),
            IntStream.rangeClosed(1, entry.steps().size()).mapToObj(number -> Step.of(entry, number)));
    }

    /** @param stage from 1; 0 is the commitment as a whole */
    private record Step(Commitment whole, int stage, Text text, @Nullable EventDate due, boolean assessed,
        Status status, Term term, List<Event> evidence) {
        static Step of(Ledger.Entry entry, int number) {
            Ledger.Step step = entry.steps().get(number - 1);
            Stage stage = step.stage();
            return new Step(entry.commitment(), number, stage.text(), stage.due(), entry.assessed(), stage.status(),
                step.term(), stage.evidence());
        }

        Cell ofWhole(Function<Commitment, Cell> cell) {
            return stage == 0 ? cell.apply(whole) : new Cell.Empty();
        }

        Cell ofJudged(Function<Commitment, Cell> cell) {
            return assessed ? ofWhole(cell) : new Cell.Empty();
        }
    }
}
