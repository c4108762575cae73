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
 * A kind of JSON value: how it is written, and what JSON Schema says of it.
 *
 * @param code names it for readers: {@code text}
 * @param writing puts a value where the pen stands
 * @param schema of JSON Schema 2020-12, a new one each time
 * @param within the schemas of the records in such a value
 */
public record JsonType<T>(String code, BiConsumer<T, JsonContext> writing, Supplier<JsonObjectBuilder> schema,
    List<Schema<?>> within) {
    private static final String EDTF_POINT = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    public static final JsonType<String> WORDS =
        new JsonType<>("words", (words, pen) -> pen.json().write(words), () -> type("string"));
    public static final JsonType<String> ID = patterned("id", "^[a-z0-9-]+$");
    /** The id of a statement within its event. */
    static final JsonType<String> STATEMENT = patterned("id", "^s[1-9][0-9]*$");
    /** The id of an event, a full stop, and that of a statement in it. */
    static final JsonType<String> STATEMENT_OF_EVENT = patterned("id", "^[a-z0-9-]+\\.s[1-9][0-9]*$");
    static final JsonType<String> COUNTRY = patterned("country", "^([A-Z]{2}|INT)$");
    static final JsonType<String> LANGUAGE = patterned("language", "^[a-z]{2,3}$");
    public static final JsonType<String> FINGERPRINT = patterned("fingerprint", "^[0-9a-f]{64}$");
    public static final JsonType<String> ADDRESS = formatted("address", "uri", address -> address);
    static final JsonType<URI> URL = formatted("address", "iri", URI::toString);
    public static final JsonType<LocalDate> DAY = formatted("day", "date", LocalDate::toString);
    public static final JsonType<EventDate> EDTF =
        patterned("edtf", "^%1$s(/%1$s)?$".formatted(EDTF_POINT), EventDate::edtf);
    static final JsonType<Double> DEGREES = new JsonType<>("degrees", (number, pen) -> pen.json().write(number),
        () -> type("number").add("minimum", -180).add("maximum", 180));
    public static final JsonType<Boolean> TRUTH =
        new JsonType<>("truth", (is, pen) -> pen.json().write(is), () -> type("boolean"));
    public static final JsonType<LocalizedText> TEXT =
        new JsonType<>("text", (text, pen) -> object(pen, () -> words(text, pen)),
            () -> inEveryLanguage().add("additionalProperties", false));
    static final JsonType<ActorNames> NAMES = new JsonType<>("names", (names, pen) -> object(pen, () -> {
        words(names.text(), pen);
        names.others().forEach(pen.json()::write);
    }), () -> inEveryLanguage().add("additionalProperties", type("string")));

    JsonType(String code, BiConsumer<T, JsonContext> writing, Supplier<JsonObjectBuilder> schema) {
        this(code, writing, schema, List.of());
    }

    void write(T value, JsonContext pen) {
        writing.accept(value, pen);
    }

    /** A whole number, both bounds included. */
    public static JsonType<Integer> count(int least, int most) {
        return new JsonType<>("count", (count, pen) -> pen.json().write(count),
            () -> type("integer").add("minimum", least).add("maximum", most));
    }

    /** One of a closed list. */
    public static <C extends Enum<C>> JsonType<C> code(Class<C> constants, Function<C, String> code) {
        return new JsonType<>("code", (constant, pen) -> pen.json().write(code.apply(constant)),
            () -> type("string").add("enum", strings(Arrays.stream(constants.getEnumConstants()).map(code))));
    }

    public static <C extends Enum<C> & CodedEnum> JsonType<C> code(Class<C> constants) {
        return code(constants, CodedEnum::code);
    }

    public static <R> JsonType<R> of(Schema<R> schema) {
        return new JsonType<>("record", schema::write, () -> Json.createObjectBuilder().add("$ref", schema.reference()),
            List.of(schema));
    }

    public static <T> JsonType<List<T>> listOf(JsonType<T> item) {
        return new JsonType<>(item.code + ".list", (items, pen) -> {
            pen.json().writeStartArray();
            items.forEach(each -> item.write(each, pen));
            pen.json().writeEnd();
        }, () -> type("array").add("items", item.schema.get()), item.within);
    }

    public static JsonArrayBuilder strings(Stream<String> strings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        strings.forEach(array::add);
        return array;
    }

    public static JsonObjectBuilder type(String name) {
        return Json.createObjectBuilder().add("type", name);
    }

    private static JsonType<String> patterned(String code, String pattern) {
        return patterned(code, pattern, words -> words);
    }

    private static <T> JsonType<T> patterned(String code, String pattern, Function<T, String> words) {
        return new JsonType<>(code, (value, pen) -> pen.json().write(words.apply(value)),
            () -> type("string").add("pattern", pattern));
    }

    private static <T> JsonType<T> formatted(String code, String format, Function<T, String> words) {
        return new JsonType<>(code, (value, pen) -> pen.json().write(words.apply(value)),
            () -> type("string").add("format", format));
    }

    private static JsonObjectBuilder inEveryLanguage() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            texts.add(language.tag(), type("string"));
        }
        return type("object").add("properties", texts)
            .add("required", strings(Arrays.stream(Language.values()).map(Language::tag)));
    }

    private static void words(LocalizedText text, JsonContext pen) {
        for (Language language : Language.values()) {
            pen.json().write(language.tag(), text.in(language));
        }
    }

    private static void object(JsonContext pen, Runnable members) {
        pen.json().writeStartObject();
        members.run();
        pen.json().writeEnd();
    }
}
