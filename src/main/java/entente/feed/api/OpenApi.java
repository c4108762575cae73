package entente.feed.api;

import entente.feed.Licence;
import entente.feed.record.JsonType;
import entente.feed.record.Schema;
import entente.model.EventSet;
import entente.model.Language;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The description of the interface for programs, made from the {@link Operation}s that answer and the {@link Schema}s
 * that write, in English.
 *
 * <p>Source: OpenAPI 3.1.1, with schemas of JSON Schema 2020-12.
 */
public final class OpenApi {
    /** Of the interface. The first number changes only where something that worked no longer does. */
    public static final String VERSION = "1.0.0";
    private static final String PROBLEM = "#/components/responses/Problem";

    private final Messages words = Messages.in(Language.ENGLISH);
    private final EventSet set;
    private final SiteUrls addresses;

    private OpenApi(EventSet set, SiteUrls addresses) {
        this.set = set;
        this.addresses = addresses.in(Language.ENGLISH);
    }

    /** @param addresses public ones */
    public static JsonObject describe(EventSet set, SiteUrls addresses) {
        return new OpenApi(set, addresses).document();
    }

    private JsonObject document() {
        JsonObjectBuilder paths = Json.createObjectBuilder();
        Operation.ALL.forEach(operation -> paths.add("/" + operation.path(), path(operation)));
        String root = addresses.api("");
        return Json.createObjectBuilder()
            .add("openapi", "3.1.1")
            .add("info", info())
            .add("externalDocs", Json.createObjectBuilder().add("url", addresses.of("api")))
            .add("servers", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("url", root.substring(0, root.length() - 1))))
            .add("paths", paths)
            .add("components", Json.createObjectBuilder()
                .add("schemas", schemas())
                .add("responses", Json.createObjectBuilder().add("Problem", Json.createObjectBuilder()
                    .add("description", words.say("feed.response.problem"))
                    .add("content", content(ProblemDetails.MEDIA_TYPE, ProblemDetails.SCHEMA)))))
            .build();
    }

    private JsonObjectBuilder info() {
        return Json.createObjectBuilder()
            .add("title", words.say("feed.api.title"))
            .add("version", VERSION)
            .add("summary", words.say("feed.api.summary"))
            .add("description", Stream.of("promise", "language", "paging", "caching")
                .map(part -> words.say("feed.api." + part)).reduce((a, b) -> a + "\n\n" + b).orElseThrow())
            .add("license", Json.createObjectBuilder()
                .add("name", words.say("feed.api.licence")).add("identifier", Licence.SPDX));
    }

    private JsonObjectBuilder path(Operation operation) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        if (operation.records() != null) {
            parameters.add(id(operation));
        }
        operation.parameters().forEach(parameter -> parameters.add(parameter.json(set, words)));
        return Json.createObjectBuilder().add("get", Json.createObjectBuilder()
            .add("operationId", operation.name())
            .add("summary", operation.about(words))
            .add("parameters", parameters)
            .add("responses", Json.createObjectBuilder()
                .add("200", answer(operation))
                .add("304", Json.createObjectBuilder().add("description", words.say("feed.response.not-modified")))
                .add("default", Json.createObjectBuilder().add("$ref", PROBLEM))));
    }

    private JsonObjectBuilder id(Operation operation) {
        return Json.createObjectBuilder()
            .add("name", "id").add("in", "path").add("required", true)
            .add("description", words.say("feed.parameter.id"))
            .add("schema", JsonType.type("string"))
            .add("example", Objects.requireNonNull(operation.records()).ids(set).getFirst());
    }

    private JsonObjectBuilder answer(Operation operation) {
        JsonObjectBuilder headers = Json.createObjectBuilder()
            .add("ETag", header("feed.response.etag"));
        if (operation.names().contains(ApiParameter.CURSOR)) {
            headers.add("Link", header("feed.response.link"));
        }
        return Json.createObjectBuilder()
            .add("description", operation.about(words))
            .add("headers", headers)
            .add("content", content("application/json", operation.answer()));
    }

    private JsonObjectBuilder header(String key) {
        return Json.createObjectBuilder().add("description", words.say(key)).add("schema", JsonType.type("string"));
    }

    private static JsonObjectBuilder content(String mediaType, Schema<?> schema) {
        return Json.createObjectBuilder().add(mediaType, Json.createObjectBuilder()
            .add("schema", Json.createObjectBuilder().add("$ref", schema.reference())));
    }

    private JsonObjectBuilder schemas() {
        JsonObjectBuilder schemas = Json.createObjectBuilder();
        Operation.schemas().forEach(schema -> schemas.add(schema.name(), schema.json(words)));
        return schemas;
    }
}
