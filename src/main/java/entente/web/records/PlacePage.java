package entente.web.records;

import entente.edition.Edition;
import entente.model.Place;
import entente.search.query.Facet;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.RecordPage;
import entente.web.view.RecordLinks;
import entente.web.view.RecordViewBuilder;
import java.util.Map;

/** {@code GET /en/places/moscow}: one place and what happened there. */
public final class PlacePage extends RecordPage<Place> {
    @Override
    public Map<String, Place> records(Edition edition) {
        return edition.set().places();
    }

    @Override
    public PageResult show(Place place, PageRequest request) {
        var writer = new RecordViewBuilder(request);
        var words = request.messages();
        if (place.country() != null) {
            writer.fact("web.country", words.countryName(place.country()));
        }
        writer.fact("web.place.body", words.of("web.place.body", place.body()))
            .fact("web.place.coordinates", words.say("web.place.degrees", Math.abs(place.latitude()),
                place.latitude() < 0 ? "S" : "N", Math.abs(place.longitude()),
                words.say(place.longitude() < 0 ? "web.place.west" : "web.place.east")))
            .map(place, request.edition().backlinks().eventsAt(place))
            .events(request.edition().backlinks().eventsAt(place), Facet.PLACE, place.id());
        String title = place.names().in(request.language());
        return new PageResult.HtmlPage("record", title, writer.write(words.say("web.place"), title, ""),
            writer.head());
    }

    @Override
    public Link link(Place place, PageRequest request) {
        return new RecordLinks(request).to(place);
    }
}
