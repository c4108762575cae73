package entente.feed.api;

import entente.feed.record.Schema;
import entente.model.EventSet;
import entente.search.query.Facet;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the API, in the sense of OpenAPI: a path with its parameters and its response. Requests are validated
 * against {@link #ALL}, and the OpenAPI document and the API guide are generated from it.
 *
 * @param name the {@code operationId}: {@code events}, {@code events.one}
 * @param path relative to {@code /api/v1}: {@code events}, or {@code events/{id}}
 * @param parameters the query parameters; any other is rejected. {@code as-of} is always added
 * @param responseSchema the schema of the response
 * @param resource the collection that {@code {id}} in the path refers to, or null if the path has no id
 */
public record Operation(String name, String path, List<ApiParameter> parameters, Schema<?> responseSchema,
    @Nullable Resource<?> resource) {
    public static final Operation INDEX = new Operation("index", "", List.of(), Envelope.INDEX, null);
    public static final Operation FACETS =
        new Operation("facets", "facets", ApiParameter.filters().toList(), Envelope.FACETS, null);
    public static final Operation NEWS = new Operation("news", "news",
        Stream.concat(
            Stream.of(new ApiParameter(ApiParameter.SINCE, true), ApiParameter.optional(ApiParameter.UNTIL)),
            ApiParameter.pagination()).toList(),
        Envelope.sliceSchema(NewsItem.SCHEMA), null);

    /** All operations, in the order of the documentation. */
    public static final List<Operation> ALL = all();

    public Operation {
        parameters = Stream.concat(parameters.stream(), Stream.of(ApiParameter.AS_OF)).toList();
    }

    /** The operation that filters a collection and returns it page by page. */
    public static Operation collection(Resource<?> resource) {
        Stream<ApiParameter> order =
            resource.inOrderOfEvents() ? Stream.of(ApiParameter.optional(ApiParameter.SORT)) : Stream.empty();
        return new Operation(resource.name(), resource.name(),
            Stream.of(ApiParameter.filters(), order, ApiParameter.pagination()).flatMap(parameters -> parameters)
                .toList(),
            Envelope.sliceSchema(resource.schema()), null);
    }

    /** The operation that returns one record of a collection by its id. */
    public static Operation singleRecord(Resource<?> resource) {
        return new Operation(resource.name() + ".one", resource.name() + "/{id}", List.of(),
            Envelope.recordSchema(resource.schema()), resource);
    }

    /** The names of the query parameters. */
    public List<String> parameterNames() {
        return parameters.stream().map(ApiParameter::name).toList();
    }

    /**
     * The URL of the operation, which has no {@code {id}} in its path.
     *
     * @param query the query string without its question mark, or empty
     */
    public String url(String query, SiteUrls urls) {
        return urls.api(query.isEmpty() ? path : path + "?" + query);
    }

    /** A sentence that describes what the operation returns. */
    public String description(Messages messages) {
        return messages.get("feed.operation." + name);
    }

    /**
     * An example request that succeeds with this set, as path and query relative to {@code /api/v1}. For one record of
     * an empty collection it is the request for the collection.
     */
    public String example(EventSet set) {
        if (resource != null) {
            return resource.ids(set).stream().findFirst().map(id -> path.replace("{id}", id)).orElse(resource.name());
        }
        if (parameterNames().contains(Facet.SIGNIFICANCE.code())) {
            return path + "?" + Facet.SIGNIFICANCE.code() + "=3";
        }
        return parameterNames().contains(ApiParameter.SINCE)
            ? path + "?" + ApiParameter.SINCE + "=" + set.date().minusYears(1)
            : path;
    }

    /** The tag under which OpenAPI groups it: the first segment of its path, or its name. */
    String tag() {
        return path.isEmpty() ? name : path.split("/", 2)[0];
    }

    /** What holds for all operations of its sort: on one record, on a collection, or on the set. */
    String details(Messages messages) {
        String sort = resource != null ? "record" : parameterNames().contains(ApiParameter.CURSOR) ? "pages" : "whole";
        return messages.get("feed.operation-details." + sort);
    }

    /** The schemas of all responses, problem details included, each once. */
    public static List<Schema<?>> allSchemas() {
        Map<String, Schema<?>> byName = new LinkedHashMap<>();
        Stream.concat(ALL.stream().map(Operation::responseSchema), Stream.of(ProblemDetails.SCHEMA))
            .<Schema<?>>flatMap(Schema::withNested).forEach(schema -> byName.putIfAbsent(schema.name(), schema));
        return List.copyOf(byName.values());
    }

    /** The query parameters of all operations, each once. */
    public static List<ApiParameter> allParameters() {
        Map<String, ApiParameter> byName = new LinkedHashMap<>();
        ALL.stream().flatMap(operation -> operation.parameters().stream())
            .forEach(parameter -> byName.putIfAbsent(parameter.name(), parameter));
        return List.copyOf(byName.values());
    }

    private static List<Operation> all() {
        var all = new ArrayList<Operation>();
        all.add(INDEX);
        for (Resource<?> resource : Resource.ALL) {
            all.add(collection(resource));
            all.add(singleRecord(resource));
        }
        all.add(FACETS);
        all.add(NEWS);
        return List.copyOf(all);
    }
}
