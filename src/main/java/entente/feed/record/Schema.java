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
 * The schema of a kind of record: an ordered list of members, used both to write records as JSON and to generate their
 * JSON Schema, so that the two always agree. A member without a value is omitted.
 *
 * @param name the key under {@code components/schemas} in the OpenAPI document: {@code Event}
 */
public record Schema<R>(String name, List<Member<R, ?>> members) {
    public Schema {
        members = List.copyOf(members);
    }

    /** Reads or computes the value of a member. */
    @FunctionalInterface
    public interface Getter<R, T> {
        /** The value, or null if absent. */
        @Nullable
        T get(R record, JsonContext context);
    }

    /**
     * A member of a JSON object.
     *
     * @param name the name in snake_case
     * @param required whether every record has the member
     */
    public record Member<R, T>(String name, JsonType<T> type, Getter<R, T> getter, boolean required) {
        /** The schemas of the records that the value contains. */
        public List<Schema<?>> nestedSchemas() {
            return type.nestedSchemas();
        }

        private void write(R record, JsonContext context) {
            T content = getter.get(record, context);
            if (content != null) {
                context.json().writeKey(name);
                type.write(content, context);
            }
        }

        /** The same member for records of the type {@code O}; {@code inner} reads the {@code R} from such a record. */
        public <O> Member<O, T> compose(Function<O, R> inner) {
            return new Member<>(name, type, (outer, context) -> getter.get(inner.apply(outer), context), required);
        }

        /** The label of the type of its value. */
        public String typeLabel(Messages messages) {
            return messages.get("feed.json-type." + type.code());
        }
    }

    /** A member that every record has, read from the record. */
    public static <R, T> Member<R, T> required(String name, JsonType<T> value, Function<R, T> getter) {
        return new Member<>(name, value, (record, context) -> getter.apply(record), true);
    }

    /** A member that every record has, computed with the context. */
    public static <R, T> Member<R, T> computed(String name, JsonType<T> value, Getter<R, T> getter) {
        return new Member<>(name, value, getter, true);
    }

    /** A member that is omitted if {@code getter} returns null. */
    public static <R, T> Member<R, T> optional(String name, JsonType<T> value, Function<R, @Nullable T> getter) {
        return new Member<>(name, value, (record, context) -> getter.apply(record), false);
    }

    /** Writes the record as a JSON object. */
    public void write(R record, JsonContext context) {
        context.json().writeStartObject();
        members.forEach(member -> member.write(record, context));
        context.json().writeEnd();
    }

    /** The {@code $ref} of the schema in the OpenAPI document. */
    public String ref() {
        return "#/components/schemas/" + name;
    }

    /** This schema and, recursively, those of the records in its members, each once. */
    public Stream<Schema<?>> withNested() {
        Stream<Schema<?>> within =
            members.stream().flatMap(member -> member.type().nestedSchemas().stream()).flatMap(Schema::withNested);
        return Stream.concat(Stream.of(this), within).distinct();
    }

    /** The description of a member: the message {@code feed.member.SCHEMA.MEMBER}, else {@code feed.member.MEMBER}. */
    public String description(Member<R, ?> member, Messages messages) {
        String specificKey = "feed.member." + name + "." + member.name();
        return messages.get(messages.has(specificKey) ? specificKey : "feed.member." + member.name());
    }

    /** The JSON Schema (2020-12). It allows additional members, because a later version of the API may add some. */
    public JsonObject jsonSchema(Messages messages) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        members.forEach(member -> properties.add(member.name(),
            member.type().schema().get().add("description", description(member, messages))));
        return JsonType.schemaOfType("object")
            .add("properties", properties)
            .add("required", JsonType.strings(members.stream().filter(Member::required).map(Member::name)))
            .build();
    }
}
