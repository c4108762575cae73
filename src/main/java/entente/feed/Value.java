package entente.feed;

import entente.model.Coded;
import entente.model.EventDate;
import entente.model.Language;
import entente.model.Names;
import entente.model.Text;
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
record Value<T>(String code, BiConsumer<T, Pen> writing, Supplier<JsonObjectBuilder> schema, List<Schema<?>> within) {
    private static final String EDTF_POINT = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    static final Value<String> WORDS =
        new Value<>("words", (words, pen) -> pen.json().write(words), () -> type("string"));
    static final Value<String> ID = patterned("id", "^[a-z0-9-]+$");
    /** The id of a statement within its event. */
    static final Value<String> STATEMENT = patterned("id", "^s[1-9][0-9]*$");
    /** The id of an event, a full stop, and that of a statement in it. */
    static final Value<String> STATEMENT_OF_EVENT = patterned("id", "^[a-z0-9-]+\\.s[1-9][0-9]*$");
    static final Value<String> COUNTRY = patterned("country", "^([A-Z]{2}|INT)$");
    static final Value<String> LANGUAGE = patterned("language", "^[a-z]{2,3}$");
    static final Value<String> FINGERPRINT = patterned("fingerprint", "^[0-9a-f]{64}$");
    static final Value<String> ADDRESS = formatted("address", "uri", address -> address);
    static final Value<URI> URL = formatted("address", "iri", URI::toString);
    static final Value<LocalDate> DAY = formatted("day", "date", LocalDate::toString);
    static final Value<EventDate> EDTF = patterned("edtf", "^%1$s(/%1$s)?$".formatted(EDTF_POINT), EventDate::edtf);
    static final Value<Double> DEGREES = new Value<>("degrees", (number, pen) -> pen.json().write(number),
        () -> type("number").add("minimum", -180).add("maximum", 180));
    static final Value<Boolean> TRUTH = new Value<>("truth", (is, pen) -> pen.json().write(is), () -> type("boolean"));
    static final Value<Text> TEXT = new Value<>("text", (text, pen) -> object(pen, () -> words(text, pen)),
        () -> inEveryLanguage().add("additionalProperties", false));
    static final Value<Names> NAMES = new Value<>("names", (names, pen) -> object(pen, () -> {
        words(names.text(), pen);
        names.others().forEach(pen.json()::write);
    }), () -> inEveryLanguage().add("additionalProperties", type("string")));

    Value(String code, BiConsumer<T, Pen> writing, Supplier<JsonObjectBuilder> schema) {
        this(code, writing, schema, List.of());
    }

    void write(T value, Pen pen) {
        writing.accept(value, pen);
    }

    /** A whole number, both bounds included. */
    static Value<Integer> count(int least, int most) {
        return new Value<>("count", (count, pen) -> pen.json().write(count),
            () -> type("integer").add("minimum", least).add("maximum", most));
    }

    /** One of a closed list. */
    static <C extends Enum<C>> Value<C> code(Class<C> constants, Function<C, String> code) {
        return new Value<>("code", (constant, pen) -> pen.json().write(code.apply(constant)),
            () -> type("string").add("enum", strings(Arrays.stream(constants.getEnumConstants()).map(code))));
    }

    static <C extends Enum<C> & Coded> Value<C> code(Class<C> constants) {
        return code(constants, Coded::code);
    }

    static <R> Value<R> of(Schema<R> schema) {
        return new Value<>("record", schema::write, () -> Json.createObjectBuilder().add("$ref", schema.reference()),
            List.of(schema));
    }

    static <T> Value<List<T>> listOf(Value<T> item) {
        return new Value<>(item.code + ".list", (items, pen) -> {
            pen.json().writeStartArray();
            items.forEach(each -> item.write(each, pen));
            pen.json().writeEnd();
        }, () -> type("array").add("items", item.schema.get()), item.within);
    }

    static JsonArrayBuilder strings(Stream<String> strings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        strings.forEach(array::add);
        return array;
    }

    static JsonObjectBuilder type(String name) {
        return Json.createObjectBuilder().add("type", name);
    }

    private static Value<String> patterned(String code, String pattern) {
        return patterned(code, pattern, words -> words);
    }

    private static <T> Value<T> patterned(String code, String pattern, Function<T, String> words) {
        return new Value<>(code, (value, pen) -> pen.json().write(words.apply(value)),
            () -> type("string").add("pattern", pattern));
    }

    private static <T> Value<T> formatted(String code, String format, Function<T, String> words) {
        return new Value<>(code, (value, pen) -> pen.json().write(words.apply(value)),
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

    private static void words(Text text, Pen pen) {
        for (Language language : Language.values()) {
            pen.json().write(language.tag(), text.in(language));
        }
    }

    private static void object(Pen pen, Runnable members) {
        pen.json().writeStartObject();
        members.run();
        pen.json().writeEnd();
    }
}
