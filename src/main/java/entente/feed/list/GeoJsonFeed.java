package entente.feed.list;

import entente.feed.JsonObjects;
import entente.model.Event;
import entente.model.Place;
import entente.wording.SiteUrls;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places of the events, each with its events and where these stand in the list. Coordinates are of the Earth alone,
 * as the format has it: a place on another body is a feature without geometry, whose properties say where it is; so is
 * the last feature, of the events of which no place is known.
 *
 * <p>To set events under their places it holds a number an event, not the events. Source: RFC 7946.
 */
public final class GeoJsonFeed implements Feed {
    @Override
    public String extension() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public void write(EventList excerpt, SiteUrls addresses, OutputStream out) {
        try (var json = JsonObjects.open(out)) {
            var members = new JsonObjects(json);
            json.writeStartObject().write("type", "FeatureCollection");
            EventsJson.head(excerpt, addresses, members);
            json.writeStartArray("features");
            var features = new Features(members, addresses, excerpt.events());
            byPlace(excerpt.events()).forEach(features::write);
            json.writeEnd().writeEnd();
        }
    }

    /** The positions of the events at each place, places as the list first names them; those without a place last. */
    private static Map<Optional<Place>, List<Integer>> byPlace(List<Event> events) {
        var at = new LinkedHashMap<Optional<Place>, List<Integer>>();
        var nowhere = new ArrayList<Integer>();
        int position = 0;
        for (var event : events) {
            for (var place : event.places()) {
                at.computeIfAbsent(Optional.of(place), first -> new ArrayList<>()).add(position);
            }
            if (event.places().isEmpty()) {
                nowhere.add(position);
            }
            position++;
        }
        if (!nowhere.isEmpty()) {
            at.put(Optional.empty(), nowhere);
        }
        return at;
    }

    private record Features(JsonObjects members, SiteUrls addresses, List<Event> events) {
        void write(Optional<Place> where, List<Integer> positions) {
            Place place = where.orElse(null);
            json().writeStartObject().write("type", "Feature");
            if (place != null) {
                json().write("id", place.id());
            }
            geometry(place);
            members.object("properties", () -> {
                if (place != null) {
                    properties(place);
                }
                json().write("count", positions.size());
                members.objects("events", positions, this::event);
            });
            json().writeEnd();
        }

        private void geometry(@Nullable Place place) {
            if (place != null && place.body() == Place.Body.EARTH) {
                members.object("geometry", () -> json().write("type", "Point")
                    .writeStartArray("coordinates").write(place.longitude()).write(place.latitude()).writeEnd());
            } else {
                json().writeNull("geometry");
            }
        }

        private void properties(Place place) {
            json().write("name", place.names().in(addresses.language()))
                .write("address", addresses.of(place))
                .write("body", place.body().code())
                .write("latitude", place.latitude())
                .write("longitude", place.longitude());
            members.optional("country", place.country());
        }

        private void event(int position) {
            Event event = events.get(position);
            json().write("position", position + 1)
                .write("event_id", event.id())
                .write("date", event.date().edtf())
                .write("title", event.title().in(addresses.language()))
                .write("address", addresses.of(event));
        }

        private JsonGenerator json() {
            return members.json;
        }
    }
}
