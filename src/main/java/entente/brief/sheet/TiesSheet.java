package entente.brief.sheet;

import static entente.brief.sheet.Cells.text;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Criterion;
import entente.brief.sheet.WorkbookFigure.SheetWithFigures;
import entente.insight.CoParticipation;
import entente.insight.CoParticipation.Tie;
import entente.model.Actor;
import entente.model.Actor.State;
import entente.model.Language;
import entente.picture.graph.Network;
import entente.search.SearchResult;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.List;

/**
 * Sheet of co-participation: one row per pair of organisations or persons with shared events, most shared events first.
 */
final class TiesSheet {
    private TiesSheet() {}

    static SheetWithFigures of(SearchResult selection, SiteUrls urls) {
        var language = urls.language();
        var messages = Messages.in(language);
        var ties = CoParticipation.of(selection.events(), Network.MAX_ACTORS, actor -> !(actor instanceof State));
        var sheet = new SheetBuilder<Tie>("ties")
            .column("tie", 70, tie -> text(names(tie, language)))
            .column("actor_id", 30, tie -> text(tie.first().id()))
            .column("with_id", 30, tie -> text(tie.second().id()))
            .column("events", 9, tie -> new Cell.CountIf(tie.events(), "events",
                List.of(takesPart(tie.first()), takesPart(tie.second()))))
            .build(messages, ties.ties()::stream);
        return new SheetWithFigures(sheet, WorkbookFigure.bars(sheet,
            new Network(ties, selection.set().vocabulary().principals(), urls).describe(messages), "tie",
            messages.get("brief.chart.pair"), messages));
    }

    private static String names(Tie tie, Language language) {
        return tie.first().nameIn(language) + " – " + tie.second().nameIn(language);
    }

    private static Criterion takesPart(Actor actor) {
        return new Criterion("participant_ids", Comparison.CONTAINS, new Cell.TextCell(actor.id()));
    }
}
