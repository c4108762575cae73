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
 * The places of the events as GeoJSON (RFC 7946): one feature for each place, with its events and their positions in
 * the list. GeoJSON has only coordinates on the Earth, so a place on another body is a feature without geometry, with
 * its coordinates in its properties. Events without a place are in a last feature without geometry.
 *
 * <p>Memory: to group events by place, it keeps one number for each event, not the events.
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
    public void write(EventList list, SiteUrls urls, OutputStream out) {
        try (var json = JsonObjects.newGenerator(out)) {
            var members = new JsonObjects(json);
            json.writeStartObject().write("type", "FeatureCollection");
            list.metadata(urls).write(urls, members);
            json.writeStartArray("features");
            var features = new Features(members, urls, list.events());
            byPlace(list.events()).forEach(features::write);
            json.writeEnd().writeEnd();
        }
    }

    /** The positions of the events by place, from 0; places in the order of first use, events without a place last. */
    private static Map<Optional<Place>, List<Integer>> byPlace(List<Event> events) {
        var positions = new LinkedHashMap<Optional<Place>, List<Integer>>();
        var withoutPlace = new ArrayList<Integer>();
        int position = 0;
        for (var event : events) {
            for (var place : event.places()) {
                positions.computeIfAbsent(Optional.of(place), key -> new ArrayList<>()).add(position);
            }
            if (event.places().isEmpty()) {
                withoutPlace.add(position);
            }
            position++;
        }
        if (!withoutPlace.isEmpty()) {
            positions.put(Optional.empty(), withoutPlace);
        }
        return positions;
    }

    private record Features(JsonObjects members, SiteUrls urls, List<Event> events) {
        void write(Optional<Place> optionalPlace, List<Integer> positions) {
            Place place = optionalPlace.orElse(null);
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
            json().write("name", place.names().in(urls.language()))
                .write("address", urls.url(place))
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
                .write("title", event.title().in(urls.language()))
                .write("address", urls.url(event));
        }

        private JsonGenerator json() {
            return members.json;
        }
    }
}
