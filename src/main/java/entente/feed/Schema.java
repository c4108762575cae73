package entente.feed;

import entente.wording.Words;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record says as JSON, member by member. It writes records and describes them from the one list, so that a
 * description cannot say what no record says. A member that has nothing to say is left out.
 *
 * @param name in the description: {@code Event}
 */
public record Schema<R>(String name, List<Member<R, ?>> members) {
    public Schema {
        members = List.copyOf(members);
    }

    /** How a member is read off its record. */
    @FunctionalInterface
    interface Said<R, T> {
        /** What it says, or null where that may be nothing. */
        @Nullable
        T of(R record, Pen pen);
    }

    /**
     * A member of a JSON object.
     *
     * @param name in snake_case
     * @param always whether every record has it
     */
    public record Member<R, T>(String name, Value<T> value, Said<R, T> said, boolean always) {
        /** The schemas of the records in its value. */
        public List<Schema<?>> within() {
            return value.within();
        }

        private void write(R record, Pen pen) {
            T found = said.of(record, pen);
            if (found != null) {
                pen.json().writeKey(name);
                value.write(found, pen);
            }
        }

        /** The same member of what {@code outer} holds. */
        <O> Member<O, T> within(Function<O, R> outer) {
            return new Member<>(name, value, (record, pen) -> said.of(outer.apply(record), pen), always);
        }

        /** What kind of value it has, in words. */
        public String kind(Words words) {
            return words.say("feed.value." + value.code());
        }
    }

    static <R, T> Member<R, T> always(String name, Value<T> value, Function<R, T> said) {
        return new Member<>(name, value, (record, pen) -> said.apply(record), true);
    }

    /** One that is worked out, not read off. */
    static <R, T> Member<R, T> derived(String name, Value<T> value, Said<R, T> said) {
        return new Member<>(name, value, said, true);
    }

    static <R, T> Member<R, T> sometimes(String name, Value<T> value, Function<R, @Nullable T> said) {
        return new Member<>(name, value, (record, pen) -> said.apply(record), false);
    }

    void write(R record, Pen pen) {
        pen.json().writeStartObject();
        members.forEach(member -> member.write(record, pen));
        pen.json().writeEnd();
    }

    /** Where the description of the interface keeps it. */
    String reference() {
        return "#/components/schemas/" + name;
    }

    /** This one and those of the records within, each once. */
    public Stream<Schema<?>> all() {
        Stream<Schema<?>> within =
            members.stream().flatMap(member -> member.value().within().stream()).flatMap(Schema::all);
        return Stream.concat(Stream.of(this), within).distinct();
    }

    /** What a member means: under {@code feed.member.NAME}, or with the schema's name before its own. */
    public String about(Member<R, ?> member, Words words) {
        String own = "feed.member." + name + "." + member.name();
        return words.say(words.has(own) ? own : "feed.member." + member.name());
    }

    /** As JSON Schema 2020-12; members that a later edition of the interface adds are no fault. */
    JsonObject json(Words words) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        members.forEach(member -> properties.add(member.name(),
            member.value().schema().get().add("description", about(member, words))));
        return Value.type("object")
            .add("properties", properties)
            .add("required", Value.strings(members.stream().filter(Member::always).map(Member::name)))
            .build();
    }
}
