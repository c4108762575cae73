package entente.reading;

import static entente.reading.Forms.COUNTRY;
import static entente.reading.Forms.TEXT;
import static entente.reading.Forms.coded;
import static entente.reading.Forms.number;

import entente.model.Place;
import entente.model.Place.Body;
import java.util.Optional;

/** Reads a place. */
final class PlaceReader {
    private PlaceReader() {}

    static Optional<Place> place(String id, Fields record) {
        var names = record.required("names", TEXT);
        var country = record.optional("country", COUNTRY);
        var body = record.optional("body", coded(Body.class));
        var latitude = record.required("latitude", number(-90, 90));
        var longitude = record.required("longitude", number(-180, 180));
        return record.build(() -> new Place(
            id, names.get(), country.orNull(), body.or(Body.EARTH), latitude.get(), longitude.get()));
    }
}
