package entente.reading;

import static entente.reading.yaml.ValueParsers.COUNTRY_OR_INT;
import static entente.reading.yaml.ValueParsers.LOCALIZED_TEXT;
import static entente.reading.yaml.ValueParsers.PLAIN_TEXT;
import static entente.reading.yaml.ValueParsers.coded;
import static entente.reading.yaml.ValueParsers.listOf;

import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.Actor.Organisation;
import entente.model.Actor.Person;
import entente.model.Actor.State;
import entente.model.ActorNames;
import entente.model.ActorType;
import entente.model.EventDate;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import entente.reading.yaml.ValueParser;
import entente.reading.yaml.ValueParsers;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code actors.yaml}. An actor may refer to an actor further down in the file. So the bodies, which are the
 * states and organisations, are read first, each after its parent. The persons, who hold offices in bodies, are read
 * last.
 */
final class ActorReader {
    private static final ValueParser<EventDate> DATE_WITHOUT_INTERVAL =
        ValueParsers.DATE.where(date -> date instanceof EventDate.SingleDate, "a date that is no span");

    private static final ValueParser<ActorNames> NAMES = ValueParsers.record(names -> {
        var text = names.localizedText(PLAIN_TEXT);
        var others = names.byLanguage(PLAIN_TEXT);
        return names.build(() -> new ActorNames(text.get(), others.get()));
    });

    private final Map<String, Optional<RecordReader>> records;
    private final ReferenceTable<Actor> bodies;

    private ActorReader(Optional<RecordReader> file) {
        this.records = file.map(RecordReader::byId).orElseGet(LinkedHashMap::new);
        this.bodies = new ReferenceTable<>("a state or organisation of actors.yaml", file.isPresent());
    }

    /**
     * The actors of a set.
     *
     * @param all every actor, in the order of the file
     * @param bodies the states and organisations
     */
    record Actors(ReferenceTable<Actor> all, ReferenceTable<Actor> bodies) {}

    /**
     * Reads all actors.
     *
     * @param file the fields of {@code actors.yaml}, or empty if it could not be read
     */
    static Actors read(Optional<RecordReader> file) {
        var reader = new ActorReader(file);
        reader.readBodies();
        var all = new ReferenceTable<Actor>("an actor of actors.yaml", file.isPresent());
        reader.records.forEach((id, record) -> all.put(id,
            reader.bodies.contains(id) ? reader.bodies.find(id) : record.flatMap(fields -> reader.actor(id, fields))));
        return new Actors(all, reader.bodies);
    }

    private void readBodies() {
        records.forEach((id, record) -> {
            if (!record.flatMap(fields -> fields.rawText("kind")).equals(Optional.of(ActorType.PERSON.code()))) {
                bodies.register(id);
            }
        });
        TopologicalOrder order = TopologicalOrder.of(bodies.ids(), this::parents);
        for (List<String> cycle : order.cycles()) {
            record(cycle.getFirst()).ifPresent(fields -> fields.reject(
                "parent", "a circle: " + String.join(" → ", cycle), "a body that is not below this one"));
        }
        order.ids().forEach(id -> bodies.put(id, record(id).flatMap(fields -> actor(id, fields))));
    }

    private List<String> parents(String id) {
        return record(id).flatMap(fields -> fields.rawText("parent")).filter(bodies::contains).stream().toList();
    }

    private Optional<RecordReader> record(String id) {
        return records.getOrDefault(id, Optional.empty());
    }

    private Optional<? extends Actor> actor(String id, RecordReader record) {
        var kind = record.required("kind", coded(ActorType.class));
        var names = record.required("names", NAMES);
        var country = record.required("country", COUNTRY_OR_INT);
        if (!kind.isPresent()) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case STATE -> record.build(() -> new State(id, names.get(), country.get()));
            case ORGANISATION -> {
                var parent = record.optional("parent", bodies);
                yield record.build(() -> new Organisation(id, names.get(), country.get(), parent.orNull()));
            }
            case PERSON -> {
                var offices = record.optional("offices", listOf(ValueParsers.record(this::office),
                    office -> List.of(office.title(), office.organisation().id(), office.from())));
                yield record.build(() -> new Person(id, names.get(), country.get(), byDate(offices.orElse(List.of()))));
            }
        };
    }

    private Optional<Office> office(RecordReader record) {
        var title = record.required("title", LOCALIZED_TEXT);
        var organisation = record.required("organisation", bodies);
        var from = record.required("from", DATE_WITHOUT_INTERVAL);
        var to = record.optional("to", DATE_WITHOUT_INTERVAL);
        if (from.isPresent() && to.isPresent() && to.get().last().isBefore(from.get().first())) {
            record.reject("to", "a date not before " + from.get().edtf());
        }
        return record.build(() -> new Office(title.get(), organisation.get(), from.get(), to.orNull()));
    }

    private static List<Office> byDate(List<Office> offices) {
        return offices.stream().sorted(Comparator.comparing(Office::from)).toList();
    }
}
