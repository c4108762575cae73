package entente.contract;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names in JSON texts on which clients depend, as lines of a snapshot. */
final class JsonNames {
    private JsonNames() {}

    /** The path of every member: {@code member /en/events.json events[].title.en}. */
    static List<String> members(String address, byte[] json) {
        var paths = new TreeSet<String>();
        walk("", read(json), paths);
        return paths.stream().map(path -> "member " + address + " " + path).toList();
    }

    /** The parameters of every path that OpenAPI describes, and the properties of every schema. */
    static List<String> parameters(String address, byte[] openApi) {
        var lines = new TreeSet<String>();
        JsonObject description = read(openApi).asJsonObject();
        description.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            lines.add("path " + address + " " + method + " " + path);
            operation.asJsonObject().getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().forEach(
                parameter -> lines.add("parameter " + address + " " + path + " " + name(parameter.asJsonObject())));
        }));
        description.getJsonObject("components").getJsonObject("schemas").forEach((schema, value) -> value.asJsonObject()
            .getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().keySet()
            .forEach(property -> lines.add("property " + address + " " + schema + " " + property)));
        return List.copyOf(lines);
    }

    /** The name of a parameter, or of the component that describes it. */
    private static String name(JsonObject parameter) {
        return parameter.containsKey("$ref") ? parameter.getString("$ref") : parameter.getString("name");
    }

    private static void walk(String path, JsonValue value, SortedSet<String> paths) {
        switch (value) {
            case JsonObject object -> object.forEach((name, member) -> {
                String memberPath = path.isEmpty() ? name : path + "." + name;
                paths.add(memberPath);
                walk(memberPath, member, paths);
            });
            case JsonArray array -> array.forEach(item -> walk(path + "[]", item, paths));
            default -> {}
        }
    }

    private static JsonValue read(byte[] json) {
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readValue();
        }
    }
}
