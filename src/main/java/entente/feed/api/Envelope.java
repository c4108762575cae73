package entente.feed.api;

import static entente.feed.record.EventSchemas.NON_NEGATIVE;
import static entente.feed.record.Schema.optional;
import static entente.feed.record.Schema.required;

import entente.feed.JsonObjects;
import entente.feed.Licence;
import entente.feed.record.JsonContext;
import entente.feed.record.JsonType;
import entente.feed.record.Schema;
import entente.feed.record.Schema.Member;
import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.search.SearchResult;
import entente.wording.SiteUrls;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members that every successful response of the API has (URL, edition of the set, licence), and its content.
 *
 * @param set the set, as of the requested day
 * @param url the URL of the response
 */
public record Envelope<C>(EventSet set, String url, C content) {
    /**
     * One page of a collection.
     *
     * @param query the filter as a query string, or empty
     * @param total the number of records on all pages
     * @param next the URL of the next page, or null on the last
     */
    public record Page<R>(String query, int total, List<R> items, @Nullable String next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** A facet with its values and their event counts. */
    public record FacetValues(String facet, LocalizedText label, List<FacetValue> values) {
        public FacetValues {
            values = List.copyOf(values);
        }
    }

    /**
     * A value of a facet.
     *
     * @param events the number of events if the value is selected
     */
    public record FacetValue(String value, LocalizedText label, int events, boolean selected) {}

    /**
     * The number of events in a year.
     *
     * @param year the year of the first day of each event
     */
    public record YearCount(int year, int events) {}

    /** The facet counts and year counts of a search result. */
    public record Facets(SearchResult result, List<FacetValues> facets) {
        public Facets {
            facets = List.copyOf(facets);
        }

        List<YearCount> years() {
            return result.yearCounts().entrySet().stream().map(year -> new YearCount(year.getKey(), year.getValue()))
                .toList();
        }
    }

    /**
     * What the API offers: the entry of each address without an id.
     *
     * @param description the URL of the OpenAPI document
     * @param guide the URL of the guide for people
     */
    public record Index(String description, String guide, List<Entry> addresses) {
        public Index {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * An address of the API.
     *
     * @param path relative to the base URL
     * @param total the number of records, or null if it is no collection
     */
    public record Entry(String path, String address, LocalizedText about, @Nullable Integer total) {}

    private static final Schema<Entry> ENTRY = new Schema<>("Address", List.of(
        required("path", JsonType.STRING, Entry::path),
        required("address", JsonType.SITE_URL, Entry::address),
        required("about", JsonType.LOCALIZED_TEXT, Entry::about),
        optional("total", NON_NEGATIVE, Entry::total)));

    static final Schema<Envelope<Index>> INDEX = withEnvelope("Index", List.of(
        required("description", JsonType.SITE_URL, Index::description),
        required("guide", JsonType.SITE_URL, Index::guide),
        required("addresses", JsonType.listOf(JsonType.of(ENTRY)), Index::addresses)));

    private static final Schema<FacetValue> FACET_VALUE = new Schema<>("FacetValue", List.of(
        required("value", JsonType.STRING, FacetValue::value),
        required("label", JsonType.LOCALIZED_TEXT, FacetValue::label),
        required("events", NON_NEGATIVE, FacetValue::events),
        required("chosen", JsonType.BOOLEAN, FacetValue::selected)));

    private static final Schema<FacetValues> FACET = new Schema<>("Facet", List.of(
        required("facet", JsonType.ID, FacetValues::facet),
        required("label", JsonType.LOCALIZED_TEXT, FacetValues::label),
        required("values", JsonType.listOf(JsonType.of(FACET_VALUE)), FacetValues::values)));

    private static final Schema<YearCount> YEAR = new Schema<>("Year", List.of(
        required("year", JsonType.integer(0, 9999), YearCount::year),
        required("events", NON_NEGATIVE, YearCount::events)));

    static final Schema<Envelope<Facets>> FACETS = withEnvelope("Facets", List.of(
        required("query", JsonType.STRING, facets -> facets.result().query().queryString()),
        required("total", NON_NEGATIVE, facets -> facets.result().events().size()),
        required("facets", JsonType.listOf(JsonType.of(FACET)), Facets::facets),
        required("years", JsonType.listOf(JsonType.of(YEAR)), Facets::years)));

    /** The response with one page of a collection. */
    static <R> Schema<Envelope<Page<R>>> sliceSchema(Schema<R> item) {
        return withEnvelope(item.name() + "List", List.of(
            required("query", JsonType.STRING, Page::query),
            required("total", NON_NEGATIVE, Page::total),
            required("count", NON_NEGATIVE, slice -> slice.items().size()),
            optional("next", JsonType.SITE_URL, Page::next),
            required("items", JsonType.listOf(JsonType.of(item)), Page::items)));
    }

    /** The response with one record. */
    static <R> Schema<Envelope<R>> recordSchema(Schema<R> item) {
        return withEnvelope(item.name() + "Record", List.of(required("item", JsonType.of(item), record -> record)));
    }

    private static <C> Schema<Envelope<C>> withEnvelope(String name, List<Member<C, ?>> content) {
        var members = new ArrayList<Member<Envelope<C>, ?>>(List.of(
            required("address", JsonType.SITE_URL, Envelope::url),
            required("set_date", JsonType.DAY, envelope -> envelope.set().date()),
            new Member<>("as_of", JsonType.DAY, (envelope, context) -> context.urls().asOf(), false),
            required("fingerprint", JsonType.FINGERPRINT, envelope -> envelope.set().fingerprint()),
            required("licence", JsonType.STRING, envelope -> Licence.SPDX)));
        content.forEach(member -> members.add(member.compose(Envelope::content)));
        return new Schema<>(name, members);
    }

    /** Writes a page of a collection as JSON; leaves {@code out} open. */
    public static <R> void writeSlice(Envelope<Page<R>> slice, Schema<R> item, SiteUrls urls, OutputStream out) {
        writeJson(slice, sliceSchema(item), slice.set(), urls, out);
    }

    /** Writes a record as JSON; leaves {@code out} open. */
    public static <R> void writeRecord(Envelope<R> record, Schema<R> item, SiteUrls urls, OutputStream out) {
        writeJson(record, recordSchema(item), record.set(), urls, out);
    }

    /** Writes facets as JSON; leaves {@code out} open. */
    public static void writeFacets(Envelope<Facets> facets, SiteUrls urls, OutputStream out) {
        writeJson(facets, FACETS, facets.set(), urls, out);
    }

    /** Writes the index as JSON; leaves {@code out} open. */
    public static void writeIndex(Envelope<Index> index, SiteUrls urls, OutputStream out) {
        writeJson(index, INDEX, index.set(), urls, out);
    }

    private static <T> void writeJson(T record, Schema<T> schema, EventSet set, SiteUrls urls, OutputStream out) {
        try (var json = JsonObjects.newGenerator(out)) {
            schema.write(record, new JsonContext(json, set.vocabulary(), urls));
        }
    }
}
