package entente.feed.api;

import entente.feed.record.JsonType;
import entente.model.CodedEnum;
import entente.model.EventSet;
import entente.search.query.DateCertainty;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.search.query.Sort;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** A query parameter of the API. */
public record ApiParameter(String name, boolean required) {
    /** The page size if the request gives none. */
    public static final int DEFAULT_LIMIT = 50;
    /** The largest page size. */
    public static final int MAX_LIMIT = 200;

    public static final String LIMIT = "limit";
    public static final String CURSOR = "cursor";
    public static final String SINCE = "since";
    public static final String UNTIL = "until";
    static final String SORT = "sort";
    private static final String PAGE = "page";
    /** The day of the edition; every operation takes it. */
    static final ApiParameter AS_OF = new ApiParameter(SiteUrls.AS_OF, false);

    /** Facets with more values than this are described by a pattern instead of an enumeration. */
    private static final int MAX_ENUM_VALUES = 40;

    /** The parameters that filter a collection: those of the list of events, except sort and page. */
    static Stream<ApiParameter> filters() {
        return Query.parameterNames().stream().filter(name -> !name.equals(SORT) && !name.equals(PAGE))
            .map(ApiParameter::optional);
    }

    /** The parameters of pagination. */
    static Stream<ApiParameter> pagination() {
        return Stream.of(optional(LIMIT), optional(CURSOR));
    }

    static ApiParameter optional(String name) {
        return new ApiParameter(name, false);
    }

    /** What the parameter means and which values it takes. */
    public String description(Messages messages) {
        return messages.get("feed.parameter." + name, Integer.toString(DEFAULT_LIMIT), Integer.toString(MAX_LIMIT));
    }

    /** The Parameter Object of OpenAPI 3.1. */
    JsonObject parameterObject(EventSet set, Messages messages) {
        JsonObjectBuilder parameter = Json.createObjectBuilder()
            .add("name", name).add("in", "query").add("description", description(messages));
        if (required) {
            parameter.add("required", true);
        }
        return parameter.add("schema", schema(set)).build();
    }

    private JsonObjectBuilder schema(EventSet set) {
        return CodedEnum.of(Facet.class, name).map(facet -> arrayOf(facet.values(set))).orElseGet(() -> switch (name) {
            case SINCE, UNTIL -> JsonType.EDTF.schema().get();
            case LIMIT -> JsonType.integer(1, MAX_LIMIT).schema().get().add("default", DEFAULT_LIMIT);
            case "origins" -> JsonType.integer(0, Query.MAX_ORIGINS).schema().get();
            case "dates" -> JsonType.code(DateCertainty.class).schema().get();
            case SORT -> JsonType.code(Sort.class, Sort::code).schema().get();
            case "q" -> JsonType.schemaOfType("string").add("maxLength", Query.MAX_LENGTH);
            case SiteUrls.AS_OF -> JsonType.DAY.schema().get();
            case CURSOR -> JsonType.schemaOfType("string");
            default -> throw new IllegalStateException("no schema for the parameter " + name);
        });
    }

    /** An array of these values; in the query, the parameter is repeated for each. */
    private static JsonObjectBuilder arrayOf(SequencedSet<String> values) {
        JsonObjectBuilder items = values.size() > MAX_ENUM_VALUES
            ? JsonType.ID.schema().get()
            : JsonType.schemaOfType("string").add("enum", JsonType.strings(values.stream()));
        return JsonType.schemaOfType("array").add("items", items).add("maxItems", Query.MAX_VALUES);
    }
}
