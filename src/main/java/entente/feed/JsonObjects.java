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

/** Writes the members of JSON objects in the shapes that all formats of JSON share. */
public final class JsonObjects {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    public final JsonGenerator json;

    public JsonObjects(JsonGenerator json) {
        this.json = json;
    }

    /** A JSON text of its own: when it is closed all of it is in {@code out}, which is neither flushed nor closed. */
    public static JsonGenerator open(OutputStream out) {
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

    /** A text in every language, by tag. */
    public void text(String key, LocalizedText text) {
        object(key, () -> words(text));
    }

    /** Names in every language and script, by tag. */
    public void names(String key, ActorNames names) {
        object(key, () -> {
            words(names.text());
            names.others().forEach(json::write);
        });
    }

    private void words(LocalizedText text) {
        for (var language : Language.values()) {
            json.write(language.tag(), text.in(language));
        }
    }

    public void object(String key, Runnable members) {
        json.writeStartObject(key);
        members.run();
        json.writeEnd();
    }

    public <T> void strings(String key, List<T> items, Function<? super T, String> string) {
        json.writeStartArray(key);
        items.forEach(item -> json.write(string.apply(item)));
        json.writeEnd();
    }

    public <T> void objects(String key, List<T> items, Consumer<T> members) {
        json.writeStartArray(key);
        items.forEach(item -> {
            json.writeStartObject();
            members.accept(item);
            json.writeEnd();
        });
        json.writeEnd();
    }

    public void optional(String key, @Nullable String value) {
        if (value != null) {
            json.write(key, value);
        }
    }
}
