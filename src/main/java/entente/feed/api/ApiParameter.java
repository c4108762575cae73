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

/**
 * What an address of the interface takes in its query, or in its path.
 *
 * @param required whether the address means nothing without it
 */
public record ApiParameter(String name, boolean required) {
    /** Records at once, unless another number is asked for. */
    public static final int USUAL = 50;
    /** The most records at once. */
    public static final int MOST = 200;

    public static final String LIMIT = "limit";
    public static final String CURSOR = "cursor";
    public static final String SINCE = "since";
    public static final String UNTIL = "until";
    static final String SORT = "sort";
    private static final String PAGE = "page";
    /** Every address takes it, for it chooses the edition. */
    static final ApiParameter AS_OF = new ApiParameter(SiteUrls.AS_OF, false);

    /** Longer lists of values are better read where they are kept. */
    private static final int LISTED = 40;

    /** Those that narrow a collection: the ones of the list of events, its order and its pages left out. */
    static Stream<ApiParameter> filters() {
        return Query.parameters().stream().filter(name -> !name.equals(SORT) && !name.equals(PAGE))
            .map(ApiParameter::optional);
    }

    /** Those by which a long collection is walked. */
    static Stream<ApiParameter> steps() {
        return Stream.of(optional(LIMIT), optional(CURSOR));
    }

    static ApiParameter optional(String name) {
        return new ApiParameter(name, false);
    }

    /** What it means, with what fits. */
    public String about(Messages words) {
        return words.say("feed.parameter." + name, Integer.toString(USUAL), Integer.toString(MOST));
    }

    /** As OpenAPI 3.1 describes it. */
    JsonObject json(EventSet set, Messages words) {
        JsonObjectBuilder described = Json.createObjectBuilder()
            .add("name", name).add("in", "query").add("description", about(words));
        if (required) {
            described.add("required", true);
        }
        return described.add("schema", schema(set)).build();
    }

    private JsonObjectBuilder schema(EventSet set) {
        return CodedEnum.of(Facet.class, name).map(facet -> several(facet.values(set))).orElseGet(() -> switch (name) {
            case SINCE, UNTIL -> JsonType.EDTF.schema().get();
            case LIMIT -> JsonType.count(1, MOST).schema().get().add("default", USUAL);
            case "origins" -> JsonType.count(0, Query.MOST_ORIGINS).schema().get();
            case "dates" -> JsonType.code(DateCertainty.class).schema().get();
            case SORT -> JsonType.code(Sort.class, Sort::code).schema().get();
            case "q" -> JsonType.type("string").add("maxLength", Query.LONGEST);
            case SiteUrls.AS_OF -> JsonType.DAY.schema().get();
            case CURSOR -> JsonType.type("string");
            default -> throw new IllegalStateException("no schema for the parameter " + name);
        });
    }

    /** Any of the values; the parameter is repeated for each. */
    private static JsonObjectBuilder several(SequencedSet<String> values) {
        JsonObjectBuilder value = values.size() > LISTED
            ? JsonType.ID.schema().get()
            : JsonType.type("string").add("enum", JsonType.strings(values.stream()));
        return JsonType.type("array").add("items", value).add("maxItems", Query.MOST_VALUES);
    }
}
