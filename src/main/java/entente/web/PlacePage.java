package entente.web;

import entente.model.Place;
import entente.search.Facet;
import java.util.Map;

/** {@code GET /en/places/moscow}: one place and what happened there. */
final class PlacePage extends RecordPage<Place> {
    @Override
    Map<String, Place> records(Edition edition) {
        return edition.set().places();
    }

    @Override
    PageResult show(Place place, PageRequest request) {
        var writer = new DossierWriter(request);
        var words = request.messages();
        if (place.country() != null) {
            writer.fact("web.country", words.countryName(place.country()));
        }
        writer.fact("web.place.body", words.of("web.place.body", place.body()))
            .fact("web.place.coordinates", words.say("web.place.degrees", Math.abs(place.latitude()),
                place.latitude() < 0 ? "S" : "N", Math.abs(place.longitude()),
                words.say(place.longitude() < 0 ? "web.west" : "web.east")))
            .map(place, request.edition().backlinks().eventsAt(place))
            .events(request.edition().backlinks().eventsAt(place), Facet.PLACE, place.id());
        String title = place.names().in(request.language());
        return new PageResult.HtmlPage("dossier", title, writer.write(words.say("web.place"), title, ""),
            writer.head());
    }

    @Override
    Link link(Place place, PageRequest request) {
        return new Guide(request).to(place);
    }
}
