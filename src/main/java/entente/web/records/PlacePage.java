package entente.web.records;

import entente.edition.Edition;
import entente.model.Place;
import entente.model.RecordType;
import entente.search.query.Facet;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.RecordPage;
import entente.web.view.RecordLinks;
import entente.web.view.RecordViewBuilder;
import java.util.Map;

/** {@code GET /en/places/moscow}: the page of a place, with its coordinates and events. */
public final class PlacePage extends RecordPage<Place> {
    public PlacePage() {
        super(RecordType.PLACE);
    }

    @Override
    public Map<String, Place> records(Edition edition) {
        return edition.set().places();
    }

    @Override
    public PageResult show(Place place, PageRequest request) {
        var builder = new RecordViewBuilder(request);
        var messages = request.messages();
        if (place.country() != null) {
            builder.fact("web.country", messages.countryName(place.country()));
        }
        builder.fact("web.place.body", messages.label("web.place.body", place.body()))
            .fact("web.place.coordinates", messages.get("web.place.degrees", Math.abs(place.latitude()),
                place.latitude() < 0 ? "S" : "N", Math.abs(place.longitude()),
                messages.get(place.longitude() < 0 ? "web.place.west" : "web.place.east")))
            .placeMap(place, request.edition().backlinks().eventsAt(place))
            .events(request.edition().backlinks().eventsAt(place), Facet.PLACE, place.id());
        String title = place.names().in(request.language());
        return new PageResult.HtmlPage("record", title, builder.build(messages.get("web.place"), title, ""),
            builder.metadata(place.id(), title));
    }

    @Override
    public Link link(Place place, PageRequest request) {
        return new RecordLinks(request).linkTo(place);
    }
}
