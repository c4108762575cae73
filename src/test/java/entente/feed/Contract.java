package entente.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The description of the interface, as an independent validator reads it. More strictly than any reader should: a member
 * that is not described is a fault here.
 */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig CONFIG =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode description;

    /** @param openapi the description, as served */
    public Contract(String openapi) {
        description = tree(openapi);
        for (JsonNode schema : description.at("/components/schemas")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** What keeps {@code json} from being as described. */
    public static List<String> faults(Path schema, VersionFlag version, String json) {
        try {
            return faults(JsonSchemaFactory.getInstance(version).getSchema(Files.readString(schema), CONFIG), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths that are described, each with the name of the schema of its answer. */
    public Map<String, String> paths() {
        var paths = new TreeMap<String, String>();
        description.get("paths").properties().forEach(path -> paths.put(path.getKey(),
            name(path.getValue().at("/get/responses/200/content/application~1json/schema/$ref"))));
        return paths;
    }

    /** What keeps {@code json} from being what the schema called {@code name} says. */
    public List<String> faults(String name, String json) {
        ObjectNode schema = JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
        schema.set("components", description.get("components"));
        return faults(JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, CONFIG), json);
    }

    private static List<String> faults(JsonSchema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(fault -> fault.toString()).toList();
    }

    private static String name(JsonNode reference) {
        return reference.asText().substring(reference.asText().lastIndexOf('/') + 1);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
