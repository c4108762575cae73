package entente.web;

import entente.model.Event;
import entente.model.Strand;
import entente.model.Vocabulary.Area;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import java.util.List;

/** {@code GET /en/strands}: the running stories, by area, each with its last episode. */
final class StrandsPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        List<Part> parts = request.edition().set().vocabulary().areas().values().stream()
            .map(area -> new Part(area.id(), area.label().in(request.language()), items(area, request)))
            .toList();
        String heading = words.say("web.nav.strands");
        return new PageResult.HtmlPage("catalogue", heading,
            Catalogue.of(heading, words.say("web.strands.lead"), new Pictures(request).calendar(), parts));
    }

    private static List<Item> items(Area area, PageRequest request) {
        return request.edition().set().strands().values().stream()
            .filter(strand -> strand.area().equals(area))
            .map(strand -> item(strand, request))
            .toList();
    }

    static Item item(Strand strand, PageRequest request) {
        List<Event> episodes = request.edition().backlinks().episodes(strand);
        String details = episodes.isEmpty()
            ? ""
            : request.messages().say("web.strands.details", episodes.size(),
                request.messages().date(episodes.getLast().date()));
        return new Item(new Guide(request).to(strand), details, strand.about().in(request.language()));
    }
}
