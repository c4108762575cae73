package entente.feed.record;

import entente.model.ActorNames;
import entente.model.CodedEnum;
import entente.model.EventDate;
import entente.model.Language;
import entente.model.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The type of a JSON value: how a value is written, and its JSON Schema.
 *
 * @param code the key of its label under {@code feed.json-type}: {@code text}
 * @param writer writes a value to the generator
 * @param schema returns a new builder of the schema (JSON Schema 2020-12) at each call
 * @param nestedSchemas the schemas of the records that such a value contains
 */
public record JsonType<T>(String code, BiConsumer<T, JsonContext> writer, Supplier<JsonObjectBuilder> schema,
    List<Schema<?>> nestedSchemas) {
    private static final String EDTF_POINT = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    public static final JsonType<String> STRING =
        new JsonType<>("words", (text, context) -> context.json().write(text), () -> schemaOfType("string"));
    public static final JsonType<String> ID = patterned("id", "^[a-z0-9-]+$");
    /** The id of a statement within its event. */
    static final JsonType<String> STATEMENT = patterned("id", "^s[1-9][0-9]*$");
    /** The id of a statement in the set: the id of its event, a full stop, and the id within the event. */
    static final JsonType<String> STATEMENT_OF_EVENT = patterned("id", "^[a-z0-9-]+\\.s[1-9][0-9]*$");
    static final JsonType<String> COUNTRY = patterned("country", "^([A-Z]{2}|INT)$");
    static final JsonType<String> LANGUAGE = patterned("language", "^[a-z]{2,3}$");
    public static final JsonType<String> FINGERPRINT = patterned("fingerprint", "^[0-9a-f]{64}$");
    /** A URL of this site. */
    public static final JsonType<String> SITE_URL = formatted("address", "uri", address -> address);
    /** A URL of another site. */
    static final JsonType<URI> EXTERNAL_URL = formatted("address", "iri", URI::toString);
    public static final JsonType<LocalDate> DAY = formatted("day", "date", LocalDate::toString);
    public static final JsonType<EventDate> EDTF =
        patterned("edtf", "^%1$s(/%1$s)?$".formatted(EDTF_POINT), EventDate::edtf);
    static final JsonType<Double> DEGREES = new JsonType<>("degrees", (number, context) -> context.json().write(number),
        () -> schemaOfType("number").add("minimum", -180).add("maximum", 180));
    public static final JsonType<Boolean> BOOLEAN =
        new JsonType<>("truth", (value, context) -> context.json().write(value), () -> schemaOfType("boolean"));
    public static final JsonType<LocalizedText> LOCALIZED_TEXT =
        new JsonType<>("text", (text, context) -> object(context, () -> byLanguage(text, context)),
            () -> textsByLanguage().add("additionalProperties", false));
    static final JsonType<ActorNames> NAMES = new JsonType<>("names", (names, context) -> object(context, () -> {
        byLanguage(names.text(), context);
        names.others().forEach(context.json()::write);
    }), () -> textsByLanguage().add("additionalProperties", schemaOfType("string")));

    JsonType(String code, BiConsumer<T, JsonContext> writing, Supplier<JsonObjectBuilder> schema) {
        this(code, writing, schema, List.of());
    }

    void write(T value, JsonContext context) {
        writer.accept(value, context);
    }

    /** A whole number from {@code min} to {@code max}, both inclusive. */
    public static JsonType<Integer> integer(int min, int max) {
        return new JsonType<>("count", (count, context) -> context.json().write(count),
            () -> schemaOfType("integer").add("minimum", min).add("maximum", max));
    }

    /** The code of an enum constant. */
    public static <C extends Enum<C>> JsonType<C> code(Class<C> constants, Function<C, String> code) {
        return new JsonType<>("code", (constant, context) -> context.json().write(code.apply(constant)),
            () -> schemaOfType("string").add("enum", strings(Arrays.stream(constants.getEnumConstants()).map(code))));
    }

    /** The code of an enum constant. */
    public static <C extends Enum<C> & CodedEnum> JsonType<C> code(Class<C> constants) {
        return code(constants, CodedEnum::code);
    }

    /** A record with this schema, by reference. */
    public static <R> JsonType<R> of(Schema<R> schema) {
        return new JsonType<>("record", schema::write, () -> Json.createObjectBuilder().add("$ref", schema.ref()),
            List.of(schema));
    }

    public static <T> JsonType<List<T>> listOf(JsonType<T> item) {
        return new JsonType<>(item.code + ".list", (items, context) -> {
            context.json().writeStartArray();
            items.forEach(value -> item.write(value, context));
            context.json().writeEnd();
        }, () -> schemaOfType("array").add("items", item.schema.get()), item.nestedSchemas);
    }

    /** A JSON array of strings. */
    public static JsonArrayBuilder strings(Stream<String> strings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        strings.forEach(array::add);
        return array;
    }

    /** A JSON Schema with this {@code type} and no other constraint. */
    public static JsonObjectBuilder schemaOfType(String name) {
        return Json.createObjectBuilder().add("type", name);
    }

    private static JsonType<String> patterned(String code, String pattern) {
        return patterned(code, pattern, text -> text);
    }

    private static <T> JsonType<T> patterned(String code, String pattern, Function<T, String> toText) {
        return new JsonType<>(code, (value, context) -> context.json().write(toText.apply(value)),
            () -> schemaOfType("string").add("pattern", pattern));
    }

    private static <T> JsonType<T> formatted(String code, String format, Function<T, String> toText) {
        return new JsonType<>(code, (value, context) -> context.json().write(toText.apply(value)),
            () -> schemaOfType("string").add("format", format));
    }

    private static JsonObjectBuilder textsByLanguage() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            texts.add(language.tag(), schemaOfType("string"));
        }
        return schemaOfType("object").add("properties", texts)
            .add("required", strings(Arrays.stream(Language.values()).map(Language::tag)));
    }

    private static void byLanguage(LocalizedText text, JsonContext context) {
        for (Language language : Language.values()) {
            context.json().write(language.tag(), text.in(language));
        }
    }

    private static void object(JsonContext context, Runnable members) {
        context.json().writeStartObject();
        members.run();
        context.json().writeEnd();
    }
}
