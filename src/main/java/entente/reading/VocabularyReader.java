package entente.reading;

import static entente.reading.yaml.ValueParsers.LOCALIZED_TEXT;
import static entente.reading.yaml.ValueParsers.PLAIN_TEXT;
import static entente.reading.yaml.ValueParsers.coded;
import static entente.reading.yaml.ValueParsers.listOf;

import entente.model.Actor;
import entente.model.Actor.State;
import entente.model.LocalizedText;
import entente.model.Vocabulary;
import entente.model.Vocabulary.Area;
import entente.model.Vocabulary.EventKind;
import entente.model.Vocabulary.Involvement;
import entente.model.Vocabulary.Relation;
import entente.model.Vocabulary.Role;
import entente.model.Vocabulary.Topic;
import entente.reading.yaml.RecordReader;
import entente.reading.yaml.ReferenceTable;
import entente.reading.yaml.ValueParser;
import entente.reading.yaml.ValueParsers;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Reads {@code vocabulary.yaml}: the closed lists of codes, and the principals. References to a valid list
 * are checked even if another list is invalid.
 */
final class VocabularyReader {
    /** A domain name or mail address, a comma, and a date. Source: RFC 4151, 2.1. */
    private static final Pattern TAGGING_ENTITY =
        Pattern.compile("([a-z0-9._-]+@)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,},\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final ValueParser<String> AUTHORITY =
        ValueParsers.of("a domain or mail address and a date on which it was yours, such as desk.example,2026",
            text -> Optional.of(text).filter(TAGGING_ENTITY.asMatchPredicate()));

    final ReferenceTable<Area> areas;
    final ReferenceTable<Topic> topics;
    final ReferenceTable<EventKind> kinds;
    final ReferenceTable<Role> roles;
    final ReferenceTable<Relation> relations;
    private final Optional<Vocabulary> vocabulary;

    VocabularyReader(Optional<RecordReader> file, ReferenceTable<Actor> actors) {
        areas = labelled(file, "areas", Area::new);
        topics = section(file, "topics", (id, record) -> {
            var area = record.required("area", areas);
            var label = record.localizedText(PLAIN_TEXT);
            return record.build(() -> new Topic(id, area.get(), label.get()));
        });
        kinds = section(file, "kinds", (id, record) -> {
            var label = record.localizedText(PLAIN_TEXT);
            var about = record.required("about", LOCALIZED_TEXT);
            return record.build(() -> new EventKind(id, label.get(), about.get()));
        });
        roles = section(file, "roles", (id, record) -> {
            var label = record.localizedText(PLAIN_TEXT);
            var involvement = record.optional("involvement", coded(Involvement.class));
            return record.build(() -> new Role(id, label.get(), involvement.orNull()));
        });
        relations = labelled(file, "relations", Relation::new);
        vocabulary = file.flatMap(record -> build(record, actors));
    }

    private static <T> ReferenceTable<T> labelled(Optional<RecordReader> file, String name,
        BiFunction<String, LocalizedText, T> constructor) {
        return section(file, name, (id, record) -> {
            var label = record.localizedText(PLAIN_TEXT);
            return record.build(() -> constructor.apply(id, label.get()));
        });
    }

    private static <T> ReferenceTable<T> section(
        Optional<RecordReader> file, String name, BiFunction<String, RecordReader, Optional<T>> reader) {
        Optional<RecordReader> section = file.flatMap(
            fields -> Optional.ofNullable(fields.required(name, ValueParsers.record(Optional::of)).orNull()));
        String ids = section.map(codes -> String.join(", ", codes.fieldNames())).orElse(name);
        return ReferenceTable.readAll("one of " + ids, section, reader);
    }

    private Optional<Vocabulary> build(RecordReader record, ReferenceTable<Actor> actors) {
        ValueParser<State> state = yaml -> actors.parse(yaml).flatMap(actor -> actor instanceof State principal
            ? Optional.of(principal)
            : yaml.reject("an actor of the kind state"));
        var principals = record.required("principals", listOf(state, State::id)
            .where(states -> states.size() == 2, states -> states.size() + " states", "two")
            .where(states -> !states.getFirst().country().equals(states.getLast().country()),
                states -> "two states of one country", "states of two countries"));
        var authority = record.optional("authority", AUTHORITY);
        return record.build(() -> new Vocabulary(
            principals.get(),
            authority.orElse(Vocabulary.DEFAULT_AUTHORITY),
            areas.records(),
            topics.records(),
            kinds.records(),
            roles.records(),
            relations.records()));
    }

    /** The whole vocabulary, or empty if it is invalid. */
    Optional<Vocabulary> vocabulary() {
        return vocabulary;
    }
}
