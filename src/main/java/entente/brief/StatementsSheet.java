package entente.brief;

import static entente.brief.Cells.address;
import static entente.brief.Cells.id;
import static entente.brief.Cells.ids;
import static entente.brief.Cells.number;
import static entente.brief.Cells.several;
import static entente.brief.Cells.words;

import entente.insight.Origins;
import entente.insight.Side;
import entente.model.Event;
import entente.model.Phrase;
import entente.model.Statement;
import entente.search.Selection;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.stream.Stream;

/** One row a statement, under the id of its event. */
final class StatementsSheet {
    private StatementsSheet() {}

    static Sheet of(Selection selection, Addresses addresses) {
        var language = addresses.language();
        var vocabulary = selection.set().vocabulary();
        return new Grid<Said>("statements")
            .column("event_id", 46, said -> words(said.event.id()))
            .column("statement_id", 14, said -> words(said.statement.id()))
            .column("speaker_ids", 26, said -> ids(said.statement.speakers()))
            .column("speakers", 30, said -> several(said.statement.speakers(), actor -> actor.nameIn(language)))
            .column("audience_id", 18, said -> id(said.statement.audience()))
            .column("text", 80, said -> words(said.statement.text().in(language)))
            .column("phrases", 50, said -> several(said.statement.phrases(), Phrase::words))
            .column("phrase_languages", 17, said -> several(said.statement.phrases(), Phrase::language))
            .column("citations", 11, said -> number(said.statement.citations().size()))
            .column("origins", 10, said -> number(said.origins().count()))
            .column("origin_ids", 26, said -> ids(said.origins().voices()))
            .column("side", 14, said -> words(Side.of(said.origins(), vocabulary).id()))
            .column("address", 60, said -> address(addresses.of(said.event)))
            .sheet(Words.in(language), () -> selection.events().stream().flatMap(StatementsSheet::said));
    }

    private static Stream<Said> said(Event event) {
        return event.statements().stream().map(statement -> new Said(event, statement));
    }

    private record Said(Event event, Statement statement) {
        Origins origins() {
            return Origins.of(statement.citations().stream());
        }
    }
}
