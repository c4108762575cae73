package entente.brief.sheet;

import entente.insight.CommitmentLedger;
import entente.model.Commitment;
import entente.model.Event;
import entente.search.SearchResult;
import entente.table.CommitmentColumns;
import entente.table.CommitmentOrStage;
import entente.table.TableContext;
import entente.wording.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sheet of the commitments that were made in the selected events or have them as evidence. There is one row for the
 * commitment, then one per stage. In rows of stages, the columns that only a commitment has are empty.
 */
final class CommitmentsSheet {
    private CommitmentsSheet() {}

    static Sheet of(SearchResult selection, TableContext context) {
        var ledger = CommitmentLedger.of(commitments(selection), selection.set().date());
        return new SheetBuilder<CommitmentOrStage>("commitments").columns(CommitmentColumns.ALL, context)
            .build(Messages.in(context.language()), () -> ledger.entries().stream().flatMap(CommitmentOrStage::of));
    }

    private static List<Commitment> commitments(SearchResult selection) {
        Set<String> eventIds = selection.events().stream().map(Event::id).collect(Collectors.toSet());
        return selection.set().commitments().values().stream()
            .filter(commitment -> commitment.everyEvent().map(Event::id).anyMatch(eventIds::contains))
            .toList();
    }
}
