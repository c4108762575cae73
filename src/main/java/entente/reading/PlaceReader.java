package entente.reading;

import static entente.reading.yaml.ValueParsers.COUNTRY;
import static entente.reading.yaml.ValueParsers.LOCALIZED_TEXT;
import static entente.reading.yaml.ValueParsers.coded;
import static entente.reading.yaml.ValueParsers.number;

import entente.model.Place;
import entente.model.Place.Body;
import entente.reading.yaml.RecordReader;
import java.util.Optional;

/** Reads a place. */
final class PlaceReader {
    private PlaceReader() {}

    /** The place, or empty if a field is invalid. */
    static Optional<Place> place(String id, RecordReader record) {
        var names = record.required("names", LOCALIZED_TEXT);
        var country = record.optional("country", COUNTRY);
        var body = record.optional("body", coded(Body.class));
        var latitude = record.required("latitude", number(-90, 90));
        var longitude = record.required("longitude", number(-180, 180));
        return record.build(() -> new Place(
            id, names.get(), country.orNull(), body.orElse(Body.EARTH), latitude.get(), longitude.get()));
    }
}
