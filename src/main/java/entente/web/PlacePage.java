package entente.web;

import entente.model.Place;
import entente.search.Facet;
import java.util.Map;

/** {@code GET /en/places/moscow}: one place and what happened there. */
final class PlacePage extends RecordPage<Place> {
    PlacePage(House house) {
        super(house);
    }

    @Override
    Map<String, Place> records(Edition edition) {
        return edition.set().places();
    }

    @Override
    Answer show(Place place, Visit visit) {
        var writer = new DossierWriter(visit);
        var words = visit.words();
        if (place.country() != null) {
            writer.fact("web.country", words.countryName(place.country()));
        }
        writer.fact("web.place.body", words.of("web.place.body", place.body()))
            .fact("web.place.coordinates", words.say("web.place.degrees", Math.abs(place.latitude()),
                place.latitude() < 0 ? "S" : "N", Math.abs(place.longitude()),
                words.say(place.longitude() < 0 ? "web.west" : "web.east")))
            .map(place, visit.edition().backlinks().eventsAt(place))
            .events(visit.edition().backlinks().eventsAt(place), Facet.PLACE, place.id());
        String title = place.names().in(visit.language());
        return new Answer.Shown("dossier", title, writer.write(words.say("web.place"), title, ""),
            writer.head());
    }

    @Override
    Link link(Place place, Visit visit) {
        return new Guide(visit).to(place);
    }
}
