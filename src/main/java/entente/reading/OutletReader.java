package entente.reading;

import static entente.reading.yaml.ValueParsers.COUNTRY_OR_INT;
import static entente.reading.yaml.ValueParsers.LANGUAGE;
import static entente.reading.yaml.ValueParsers.PLAIN_TEXT;
import static entente.reading.yaml.ValueParsers.choice;
import static entente.reading.yaml.ValueParsers.coded;
import static entente.reading.yaml.ValueParsers.listOf;

import entente.model.Actor;
import entente.model.Outlet;
import entente.model.Reliability;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import entente.reading.yaml.ValueParser;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads an outlet. Its id must differ from the ids of all actors, since the chain of a citation can name either. */
final class OutletReader {
    private static final ValueParser<Reliability> RELIABILITY = choice(letters());

    private final ReferenceTable<Actor> actors;
    private final ReferenceTable<Actor> bodies;

    OutletReader(ActorReader.Actors actors) {
        this.actors = actors.all();
        this.bodies = actors.bodies();
    }

    /** The outlet, or empty if a field is invalid. */
    Optional<Outlet> outlet(String id, RecordReader record) {
        var name = record.required("name", PLAIN_TEXT);
        var country = record.required("country", COUNTRY_OR_INT);
        var kind = record.required("kind", coded(Outlet.Kind.class));
        var reliability = record.required("reliability", RELIABILITY);
        var languages = record.required("languages", listOf(LANGUAGE, language -> language));
        var body = record.optional("body", bodies);
        if (actors.contains(id)) {
            record.rejectRecord("the id of an actor", "an id of its own");
        }
        return record.build(() -> new Outlet(
            id, name.get(), country.get(), kind.get(), reliability.get(), languages.get(), body.orNull()));
    }

    private static Map<String, Reliability> letters() {
        var letters = new LinkedHashMap<String, Reliability>();
        Arrays.stream(Reliability.values()).forEach(letter -> letters.put(letter.name(), letter));
        return letters;
    }
}
