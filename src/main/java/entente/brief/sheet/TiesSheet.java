package entente.brief.sheet;

import static entente.brief.sheet.Cells.words;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Match;
import entente.brief.sheet.WorkbookFigure.SheetWithFigures;
import entente.insight.CoParticipation;
import entente.insight.CoParticipation.Tie;
import entente.model.Actor;
import entente.model.Language;
import entente.model.State;
import entente.picture.graph.Network;
import entente.search.SearchResult;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.List;

/** One row for each two of the bodies and persons with most events that took part in some together, most first. */
final class TiesSheet {
    private TiesSheet() {}

    static SheetWithFigures of(SearchResult selection, SiteUrls addresses) {
        var language = addresses.language();
        var words = Messages.in(language);
        var ties = CoParticipation.of(selection.events(), Network.MOST, actor -> !(actor instanceof State));
        var sheet = new SheetBuilder<Tie>("ties")
            .column("tie", 70, tie -> words(pair(tie, language)))
            .column("actor_id", 30, tie -> words(tie.one().id()))
            .column("with_id", 30, tie -> words(tie.other().id()))
            .column("events", 9, tie -> new Cell.CountIf(tie.events(), "events",
                List.of(takesPart(tie.one()), takesPart(tie.other()))))
            .sheet(words, ties.ties()::stream);
        return new SheetWithFigures(sheet, WorkbookFigure.bars(sheet,
            new Network(ties, selection.set().vocabulary().principals(), addresses).describe(words), "tie",
            words.say("brief.chart.pair"), words));
    }

    private static String pair(Tie tie, Language language) {
        return tie.one().nameIn(language) + " – " + tie.other().nameIn(language);
    }

    private static Match takesPart(Actor actor) {
        return new Match("participant_ids", Comparison.HAS, new Cell.TextCell(actor.id()));
    }
}
