package entente.brief;

import static entente.brief.Cells.words;

import entente.brief.Exhibit.Shown;
import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Comparison;
import entente.brief.Sheet.Match;
import entente.insight.Ties;
import entente.insight.Ties.Tie;
import entente.model.Actor;
import entente.model.Language;
import entente.model.State;
import entente.picture.Network;
import entente.search.Selection;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.List;

/** One row for each two of the bodies and persons with most events that took part in some together, most first. */
final class TiesSheet {
    private TiesSheet() {}

    static Shown of(Selection selection, Addresses addresses) {
        var language = addresses.language();
        var words = Words.in(language);
        var ties = Ties.of(selection.events(), Network.MOST, actor -> !(actor instanceof State));
        var sheet = new Grid<Tie>("ties")
            .column("tie", 70, tie -> words(pair(tie, language)))
            .column("actor_id", 30, tie -> words(tie.one().id()))
            .column("with_id", 30, tie -> words(tie.other().id()))
            .column("events", 9, tie -> new Cell.Tally(tie.events(), "events",
                List.of(takesPart(tie.one()), takesPart(tie.other()))))
            .sheet(words, ties.ties()::stream);
        return new Shown(sheet, Exhibit.bars(sheet,
            new Network(ties, selection.set().vocabulary().principals(), addresses).describe(words), "tie",
            words.say("brief.chart.pair"), words));
    }

    private static String pair(Tie tie, Language language) {
        return tie.one().nameIn(language) + " – " + tie.other().nameIn(language);
    }

    private static Match takesPart(Actor actor) {
        return new Match("participant_ids", Comparison.HAS, new Cell.Words(actor.id()));
    }
}
