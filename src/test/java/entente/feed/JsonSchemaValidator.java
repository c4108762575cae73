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
 * Validates JSON against JSON Schemas with an independent validator. For the schemas of the API's OpenAPI document it
 * is stricter than clients should be: a member that is not described is a fault.
 */
public final class JsonSchemaValidator {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig CONFIG =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode description;

    /**
     * A validator by the schemas of an OpenAPI document.
     *
     * @param openapi the document, as served
     */
    public JsonSchemaValidator(String openapi) {
        description = tree(openapi);
        for (JsonNode schema : description.at("/components/schemas")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** The violations of the schema in this file. */
    public static List<String> faults(Path schema, VersionFlag version, String json) {
        try {
            return faults(JsonSchemaFactory.getInstance(version).getSchema(Files.readString(schema), CONFIG), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The described paths, each with the name of the schema of its response. */
    public Map<String, String> paths() {
        var paths = new TreeMap<String, String>();
        description.get("paths").properties().forEach(path -> paths.put(path.getKey(),
            name(path.getValue().at("/get/responses/200/content/application~1json/schema/$ref"))));
        return paths;
    }

    /** The violations of the schema {@code name} of the OpenAPI document. */
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
