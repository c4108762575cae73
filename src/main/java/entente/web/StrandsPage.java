package entente.web;

import entente.model.Event;
import entente.model.Strand;
import entente.model.Vocabulary.Area;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import java.util.List;

/** {@code GET /en/strands}: the running stories, by area, each with its last episode. */
final class StrandsPage extends Page {
    StrandsPage(House house) {
        super(house);
    }

    @Override
    Answer answer(Visit visit) {
        var words = visit.words();
        List<Part> parts = visit.edition().set().vocabulary().areas().values().stream()
            .map(area -> new Part(area.id(), area.label().in(visit.language()), items(area, visit)))
            .toList();
        String heading = words.say("web.nav.strands");
        return new Answer.Shown("catalogue", heading,
            Catalogue.of(heading, words.say("web.strands.lead"), new Pictures(visit).calendar(), parts));
    }

    private static List<Item> items(Area area, Visit visit) {
        return visit.edition().set().strands().values().stream()
            .filter(strand -> strand.area().equals(area))
            .map(strand -> item(strand, visit))
            .toList();
    }

    static Item item(Strand strand, Visit visit) {
        List<Event> episodes = visit.edition().backlinks().episodes(strand);
        String details = episodes.isEmpty()
            ? ""
            : visit.words().say("web.strands.details", episodes.size(),
                visit.words().date(episodes.getLast().date()));
        return new Item(new Guide(visit).to(strand), details, strand.about().in(visit.language()));
    }
}
