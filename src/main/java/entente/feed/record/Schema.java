package entente.feed.record;

import entente.wording.Messages;
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
    public interface Getter<R, T> {
        /** What it says, or null where that may be nothing. */
        @Nullable
        T of(R record, JsonContext pen);
    }

    /**
     * A member of a JSON object.
     *
     * @param name in snake_case
     * @param always whether every record has it
     */
    public record Member<R, T>(String name, JsonType<T> value, Getter<R, T> said, boolean always) {
        /** The schemas of the records in its value. */
        public List<Schema<?>> within() {
            return value.within();
        }

        private void write(R record, JsonContext pen) {
            T found = said.of(record, pen);
            if (found != null) {
                pen.json().writeKey(name);
                value.write(found, pen);
            }
        }

        /** The same member of what {@code outer} holds. */
        public <O> Member<O, T> within(Function<O, R> outer) {
            return new Member<>(name, value, (record, pen) -> said.of(outer.apply(record), pen), always);
        }

        /** What kind of value it has, in words. */
        public String kind(Messages words) {
            return words.say("feed.json-type." + value.code());
        }
    }

    public static <R, T> Member<R, T> always(String name, JsonType<T> value, Function<R, T> said) {
        return new Member<>(name, value, (record, pen) -> said.apply(record), true);
    }

    /** One that is worked out, not read off. */
    public static <R, T> Member<R, T> derived(String name, JsonType<T> value, Getter<R, T> said) {
        return new Member<>(name, value, said, true);
    }

    public static <R, T> Member<R, T> sometimes(String name, JsonType<T> value, Function<R, @Nullable T> said) {
        return new Member<>(name, value, (record, pen) -> said.apply(record), false);
    }

    public void write(R record, JsonContext pen) {
        pen.json().writeStartObject();
        members.forEach(member -> member.write(record, pen));
        pen.json().writeEnd();
    }

    /** Where the description of the interface keeps it. */
    public String reference() {
        return "#/components/schemas/" + name;
    }

    /** This one and those of the records within, each once. */
    public Stream<Schema<?>> all() {
        Stream<Schema<?>> within =
            members.stream().flatMap(member -> member.value().within().stream()).flatMap(Schema::all);
        return Stream.concat(Stream.of(this), within).distinct();
    }

    /** What a member means: under {@code feed.member.NAME}, or with the schema's name before its own. */
    public String about(Member<R, ?> member, Messages words) {
        String own = "feed.member." + name + "." + member.name();
        return words.say(words.has(own) ? own : "feed.member." + member.name());
    }

    /** As JSON Schema 2020-12; members that a later edition of the interface adds are no fault. */
    public JsonObject json(Messages words) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        members.forEach(member -> properties.add(member.name(),
            member.value().schema().get().add("description", about(member, words))));
        return JsonType.type("object")
            .add("properties", properties)
            .add("required", JsonType.strings(members.stream().filter(Member::always).map(Member::name)))
            .build();
    }
}
