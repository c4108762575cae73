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
 * The OpenAPI description of the API, in English. It is generated from the {@link Operation}s and {@link Schema}s that
 * also read the requests and write the responses.
 *
 * <p>Source: OpenAPI 3.1.1, with schemas of JSON Schema 2020-12.
 */
public final class OpenApi {
    /** The version of the API, by Semantic Versioning: the first number changes only with an incompatible change. */
    public static final String VERSION = "1.1.0";
    private static final String PROBLEM = "#/components/responses/Problem";

    private final Messages messages = Messages.in(Language.ENGLISH);
    private final EventSet set;
    private final SiteUrls urls;

    private OpenApi(EventSet set, SiteUrls urls) {
        this.set = set;
        this.urls = urls.in(Language.ENGLISH);
    }

    /**
     * The OpenAPI document.
     *
     * @param urls public URLs, in any language
     */
    public static JsonObject describe(EventSet set, SiteUrls urls) {
        return new OpenApi(set, urls).document();
    }

    private JsonObject document() {
        JsonObjectBuilder paths = Json.createObjectBuilder();
        Operation.ALL.forEach(operation -> paths.add("/" + operation.path(), path(operation)));
        String baseUrl = urls.api("");
        return Json.createObjectBuilder()
            .add("openapi", "3.1.1")
            .add("info", info())
            .add("externalDocs", Json.createObjectBuilder().add("url", urls.url("api"))
                .add("description", messages.get("web.api.heading")))
            .add("servers", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("url", baseUrl.substring(0, baseUrl.length() - 1))
                    .add("description", messages.get("feed.work"))))
            .add("security", Json.createArrayBuilder())
            .add("tags", tags())
            .add("paths", paths)
            .add("components", Json.createObjectBuilder()
                .add("schemas", schemas())
                .add("responses", Json.createObjectBuilder().add("Problem", Json.createObjectBuilder()
                    .add("description", messages.get("feed.response.problem"))
                    .add("content", content(ProblemDetails.MEDIA_TYPE, ProblemDetails.SCHEMA)))))
            .build();
    }

    private JsonObjectBuilder info() {
        return Json.createObjectBuilder()
            .add("title", messages.get("feed.api.title"))
            .add("version", VERSION)
            .add("summary", messages.get("feed.api.summary"))
            .add("description", Stream.of("promise", "language", "paging", "caching")
                .map(part -> messages.get("feed.api." + part)).reduce((a, b) -> a + "\n\n" + b).orElseThrow())
            .add("license", Json.createObjectBuilder()
                .add("name", messages.get("feed.api.licence")).add("identifier", Licence.SPDX));
    }

    /** A tag for each first segment of a path, described as the first operation with that path. */
    private JsonArrayBuilder tags() {
        JsonArrayBuilder tags = Json.createArrayBuilder();
        Operation.ALL.stream().filter(operation -> operation.resource() == null)
            .forEach(operation -> tags.add(Json.createObjectBuilder().add("name", operation.tag())
                .add("description", operation.description(messages))));
        return tags;
    }

    private JsonObjectBuilder path(Operation operation) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        if (operation.resource() != null) {
            parameters.add(id(operation));
        }
        operation.parameters().forEach(parameter -> parameters.add(parameter.parameterObject(set, messages)));
        return Json.createObjectBuilder().add("get", Json.createObjectBuilder()
            .add("operationId", operation.name())
            .add("summary", operation.description(messages))
            .add("description", operation.details(messages))
            .add("tags", Json.createArrayBuilder().add(operation.tag()))
            .add("parameters", parameters)
            .add("responses", Json.createObjectBuilder()
                .add("200", response(operation))
                .add("304", Json.createObjectBuilder().add("description", messages.get("feed.response.not-modified")))
                .add("4XX", Json.createObjectBuilder().add("$ref", PROBLEM))
                .add("default", Json.createObjectBuilder().add("$ref", PROBLEM))));
    }

    private JsonObjectBuilder id(Operation operation) {
        JsonObjectBuilder id = Json.createObjectBuilder()
            .add("name", "id").add("in", "path").add("required", true)
            .add("description", messages.get("feed.parameter.id"))
            .add("schema", JsonType.schemaOfType("string"));
        Objects.requireNonNull(operation.resource()).ids(set).stream().findFirst()
            .ifPresent(example -> id.add("example", example));
        return id;
    }

    private JsonObjectBuilder response(Operation operation) {
        JsonObjectBuilder headers = Json.createObjectBuilder()
            .add("ETag", header("feed.response.etag"));
        if (operation.parameterNames().contains(ApiParameter.CURSOR)) {
            headers.add("Link", header("feed.response.link"));
        }
        return Json.createObjectBuilder()
            .add("description", operation.description(messages))
            .add("headers", headers)
            .add("content", content("application/json", operation.responseSchema()));
    }

    private JsonObjectBuilder header(String key) {
        return Json.createObjectBuilder().add("description", messages.get(key)).add("schema",
            JsonType.schemaOfType("string"));
    }

    private static JsonObjectBuilder content(String mediaType, Schema<?> schema) {
        return Json.createObjectBuilder().add(mediaType, Json.createObjectBuilder()
            .add("schema", Json.createObjectBuilder().add("$ref", schema.ref())));
    }

    private JsonObjectBuilder schemas() {
        JsonObjectBuilder schemas = Json.createObjectBuilder();
        Operation.allSchemas().forEach(schema -> schemas.add(schema.name(), schema.jsonSchema(messages)));
        return schemas;
    }
}
