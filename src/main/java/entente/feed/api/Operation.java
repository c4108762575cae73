package entente.feed.api;

import entente.feed.record.Schema;
import entente.model.EventSet;
import entente.search.query.Facet;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address of the interface for programs: what it takes and what it answers. Pages and descriptions are made from
 * {@link #ALL}, and requests are read by it.
 *
 * @param name in the description: {@code events}, {@code event}
 * @param path behind {@code /api/v1}: {@code events}, or {@code events/{id}}
 * @param parameters of the query; any other is refused. All take the day whose knowledge is asked for
 * @param answer what comes back
 * @param records whose ids fit in the path, or null where it has none
 */
public record Operation(String name, String path, List<ApiParameter> parameters, Schema<?> answer,
    @Nullable Resource<?> records) {
    public static final Operation FACETS =
        new Operation("facets", "facets", ApiParameter.filters().toList(), Envelope.FACETS, null);
    public static final Operation NEWS = new Operation("news", "news",
        Stream.concat(
            Stream.of(new ApiParameter(ApiParameter.SINCE, true), ApiParameter.optional(ApiParameter.UNTIL)),
            ApiParameter.steps()).toList(),
        Envelope.some(NewsItem.SCHEMA), null);

    /** All of them. */
    public static final List<Operation> ALL = all();

    public Operation {
        parameters = Stream.concat(parameters.stream(), Stream.of(ApiParameter.AS_OF)).toList();
    }

    /** A whole collection, filtered and walked. */
    public static Operation of(Resource<?> resource) {
        Stream<ApiParameter> order =
            resource.inOrderOfEvents() ? Stream.of(ApiParameter.optional(ApiParameter.SORT)) : Stream.empty();
        return new Operation(resource.name(), resource.name(),
            Stream.of(ApiParameter.filters(), order, ApiParameter.steps()).flatMap(some -> some).toList(),
            Envelope.some(resource.schema()), null);
    }

    /** One record of a collection. */
    public static Operation one(Resource<?> resource) {
        return new Operation(resource.name() + ".one", resource.name() + "/{id}", List.of(),
            Envelope.one(resource.schema()), resource);
    }

    public List<String> names() {
        return parameters.stream().map(ApiParameter::name).toList();
    }

    public String about(Messages words) {
        return words.say("feed.operation." + name);
    }

    /** An address that has an answer. */
    public String example(EventSet set) {
        if (records != null) {
            return path.replace("{id}", records.ids(set).getFirst());
        }
        if (names().contains(Facet.SIGNIFICANCE.code())) {
            return path + "?" + Facet.SIGNIFICANCE.code() + "=3";
        }
        return path + "?" + ApiParameter.SINCE + "=" + set.date().minusYears(1);
    }

    /** Whatever is answered, problems included, each once. */
    public static List<Schema<?>> schemas() {
        Map<String, Schema<?>> byName = new LinkedHashMap<>();
        Stream.concat(ALL.stream().map(Operation::answer), Stream.of(ProblemDetails.SCHEMA))
            .<Schema<?>>flatMap(Schema::all).forEach(schema -> byName.putIfAbsent(schema.name(), schema));
        return List.copyOf(byName.values());
    }

    /** Whatever is taken in queries, each once. */
    public static List<ApiParameter> everyParameter() {
        Map<String, ApiParameter> byName = new LinkedHashMap<>();
        ALL.stream().flatMap(operation -> operation.parameters().stream())
            .forEach(parameter -> byName.putIfAbsent(parameter.name(), parameter));
        return List.copyOf(byName.values());
    }

    private static List<Operation> all() {
        var all = new ArrayList<Operation>();
        for (Resource<?> resource : Resource.ALL) {
            all.add(of(resource));
            all.add(one(resource));
        }
        all.add(FACETS);
        all.add(NEWS);
        return List.copyOf(all);
    }
}
