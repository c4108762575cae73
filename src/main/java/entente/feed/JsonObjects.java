package entente.feed;

import entente.model.ActorNames;
import entente.model.Language;
import entente.model.LocalizedText;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes members of JSON objects. It adds to a JSON-P generator the methods that several formats need. */
public final class JsonObjects {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    public final JsonGenerator json;

    public JsonObjects(JsonGenerator json) {
        this.json = json;
    }

    /**
     * A generator in UTF-8 for one JSON text. It does not flush or close {@code out}, so that several texts
     * can be written to one stream. The text is complete once the generator is closed.
     */
    public static JsonGenerator newGenerator(OutputStream out) {
        return GENERATORS.createGenerator(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        }, StandardCharsets.UTF_8);
    }

    /** An object with the text in each language, by language tag. */
    public void text(String key, LocalizedText text) {
        object(key, () -> byLanguage(text));
    }

    /** An object with the name in each language, by language tag. */
    public void names(String key, ActorNames names) {
        object(key, () -> {
            byLanguage(names.text());
            names.others().forEach(json::write);
        });
    }

    private void byLanguage(LocalizedText text) {
        for (var language : Language.values()) {
            json.write(language.tag(), text.in(language));
        }
    }

    /** An object, whose members {@code members} writes. */
    public void object(String key, Runnable members) {
        json.writeStartObject(key);
        members.run();
        json.writeEnd();
    }

    /** An array with one string for each item. */
    public <T> void strings(String key, List<T> items, Function<? super T, String> string) {
        json.writeStartArray(key);
        items.forEach(item -> json.write(string.apply(item)));
        json.writeEnd();
    }

    /** An array with one object for each item, whose members {@code members} writes. */
    public <T> void objects(String key, List<T> items, Consumer<T> members) {
        json.writeStartArray(key);
        items.forEach(item -> {
            json.writeStartObject();
            members.accept(item);
            json.writeEnd();
        });
        json.writeEnd();
    }

    /** A string, or no member if {@code value} is null. */
    public void optional(String key, @Nullable String value) {
        if (value != null) {
            json.write(key, value);
        }
    }
}
