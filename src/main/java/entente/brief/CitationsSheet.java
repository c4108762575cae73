package entente.brief;

import static entente.brief.Cells.address;
import static entente.brief.Cells.day;
import static entente.brief.Cells.edtf;
import static entente.brief.Cells.ids;
import static entente.brief.Cells.words;

import entente.model.Citation;
import entente.model.Event;
import entente.model.Language;
import entente.model.Outlet;
import entente.model.Source;
import entente.model.State;
import entente.model.Vocabulary;
import entente.model.Voice;
import entente.search.Selection;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.List;
import java.util.stream.Stream;

/** Long form: one row a chain, from the origin to the page on which it was read. */
final class CitationsSheet {
    private CitationsSheet() {}

    static Sheet of(Selection selection, Addresses addresses) {
        var language = addresses.language();
        var vocabulary = selection.set().vocabulary();
        return new Grid<Cited>("citations")
            .column("event_id", 46, cited -> words(cited.event.id()))
            .column("statement_id", 14, cited -> words(cited.statement))
            .column("source_id", 40, cited -> words(cited.source().id()))
            .column("outlet_id", 22, cited -> words(cited.outlet().id()))
            .column("outlet", 26, cited -> words(cited.outlet().name()))
            .column("reliability", 11, cited -> words(cited.outlet().reliability().name()))
            .column("title", 60, cited -> words(cited.source().title()))
            .column("published", 12, cited -> edtf(cited.source().published()))
            .column("published_start", 15, cited -> day(cited.source().published().first()))
            .column("language", 10, cited -> words(cited.source().language()))
            .column("url", 60, cited -> address(cited.source().url().toString()))
            .column("chain", 46, cited -> words(chain(cited.citation.chain(), language)))
            .column("chain_ids", 32, cited -> ids(cited.citation.chain()))
            .column("origin_id", 22, cited -> words(cited.citation.origin().id()))
            .column("origin_side", 14, cited -> words(side(cited.citation.origin(), vocabulary)))
            .column("note", 44, cited -> words(cited.citation.note()))
            .column("accessed", 12, cited -> day(cited.source().accessed()))
            .sheet(Words.in(language), () -> selection.events().stream().flatMap(CitationsSheet::cited));
    }

    private static Stream<Cited> cited(Event event) {
        return Stream.concat(
            event.citations().stream().map(citation -> new Cited(event, "", citation)),
            event.statements().stream()
                .flatMap(said -> said.citations().stream().map(citation -> new Cited(event, said.id(), citation))));
    }

    private static String chain(List<Voice> voices, Language language) {
        return String.join(" > ", voices.stream().map(voice -> voice.nameIn(language)).toList());
    }

    /** The principal whose country {@code origin} has, or nothing. */
    private static String side(Voice origin, Vocabulary vocabulary) {
        return vocabulary.principals().stream()
            .filter(principal -> principal.country().equals(origin.country()))
            .map(State::id)
            .findFirst()
            .orElse("");
    }

    /** @param statement its id, or empty where the event itself is cited */
    private record Cited(Event event, String statement, Citation citation) {
        Source source() {
            return citation.source();
        }

        Outlet outlet() {
            return source().outlet();
        }
    }
}
