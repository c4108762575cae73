package entente.brief.sheet;

import entente.insight.CommitmentLedger;
import entente.model.Commitment;
import entente.model.Event;
import entente.search.SearchResult;
import entente.table.CommitmentColumns;
import entente.table.CommitmentRow;
import entente.table.TableContext;
import entente.wording.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The commitments made or evidenced in the selected events. Long form: a row for the commitment, then one for each
 * stage, which leaves empty what only the whole has.
 */
final class CommitmentsSheet {
    private CommitmentsSheet() {}

    static Sheet of(SearchResult selection, TableContext context) {
        var ledger = CommitmentLedger.of(concerned(selection), selection.set().date());
        return new SheetBuilder<CommitmentRow>("commitments").columns(CommitmentColumns.ALL, context)
            .sheet(Messages.in(context.language()), () -> ledger.entries().stream().flatMap(CommitmentRow::of));
    }

    private static List<Commitment> concerned(SearchResult selection) {
        Set<String> selected = selection.events().stream().map(Event::id).collect(Collectors.toSet());
        return selection.set().commitments().values().stream()
            .filter(made -> made.everyEvent().map(Event::id).anyMatch(selected::contains))
            .toList();
    }
}
