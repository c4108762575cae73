package entente.reading;

import static entente.reading.Forms.TEXT;
import static entente.reading.Forms.WORDS;
import static entente.reading.Forms.listOf;

import entente.model.Actor;
import entente.model.State;
import entente.model.Text;
import entente.model.Vocabulary;
import entente.model.Vocabulary.Area;
import entente.model.Vocabulary.Kind;
import entente.model.Vocabulary.Relation;
import entente.model.Vocabulary.Role;
import entente.model.Vocabulary.Topic;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the closed lists. Each can be referred to even where another has faults. */
final class VocabularyReader {
    final Register<Area> areas;
    final Register<Topic> topics;
    final Register<Kind> kinds;
    final Register<Role> roles;
    final Register<Relation> relations;
    private final Optional<Vocabulary> vocabulary;

    VocabularyReader(Optional<Fields> file, Register<Actor> actors) {
        areas = labelled(file, "areas", Area::new);
        topics = section(file, "topics", (id, record) -> {
            var area = record.required("area", areas);
            var label = record.text(WORDS);
            return record.build(() -> new Topic(id, area.get(), label.get()));
        });
        kinds = section(file, "kinds", (id, record) -> {
            var label = record.text(WORDS);
            var about = record.required("about", TEXT);
            return record.build(() -> new Kind(id, label.get(), about.get()));
        });
        roles = labelled(file, "roles", Role::new);
        relations = labelled(file, "relations", Relation::new);
        vocabulary = file.flatMap(record -> build(record, actors));
    }

    private static <T> Register<T> labelled(Optional<Fields> file, String name, BiFunction<String, Text, T> code) {
        return section(file, name, (id, record) -> {
            var label = record.text(WORDS);
            return record.build(() -> code.apply(id, label.get()));
        });
    }

    private static <T> Register<T> section(
        Optional<Fields> file, String name, BiFunction<String, Fields, Optional<T>> record) {
        Optional<Fields> section = file.flatMap(
            fields -> Optional.ofNullable(fields.required(name, Forms.record(Optional::of)).orNull()));
        String ids = section.map(codes -> String.join(", ", codes.names())).orElse(name);
        return Register.read("one of " + ids, section, record);
    }

    private Optional<Vocabulary> build(Fields record, Register<Actor> actors) {
        Form<State> state = entry -> actors.read(entry).flatMap(actor -> actor instanceof State principal
            ? Optional.of(principal)
            : entry.unfit("an actor of the kind state"));
        var principals = record.required("principals", listOf(state, State::id)
            .where(states -> states.size() == 2, states -> states.size() + " states", "two")
            .where(states -> !states.getFirst().country().equals(states.getLast().country()),
                states -> "two states of one country", "states of two countries"));
        return record.build(() -> new Vocabulary(
            principals.get(),
            areas.records(),
            topics.records(),
            kinds.records(),
            roles.records(),
            relations.records()));
    }

    /** All of it, if it has no faults. */
    Optional<Vocabulary> vocabulary() {
        return vocabulary;
    }
}
