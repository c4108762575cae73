package entente.feed.api;

import static entente.feed.record.EventSchemas.WHOLE;
import static entente.feed.record.Schema.always;
import static entente.feed.record.Schema.sometimes;

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
 * What stands around every answer of the interface: what was asked, of which edition of the set, under which licence.
 *
 * @param address of the answer itself
 * @param content what was asked for
 */
public record Envelope<C>(EventSet set, String address, C content) {
    /**
     * A part of a collection.
     *
     * @param query what was asked for, as in an address, or empty
     * @param total records in the whole collection
     * @param next where the collection goes on, or null at its end
     */
    public record Slice<R>(String query, int total, List<R> items, @Nullable String next) {
        public Slice {
            items = List.copyOf(items);
        }
    }

    /** A facet with its values, and how many events each would give. */
    public record Facet(String facet, LocalizedText label, List<Choice> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    public record Choice(String value, LocalizedText label, int events, boolean chosen) {}

    /** @param year of the first day of each event */
    public record Year(int year, int events) {}

    /** What narrowing the list of events would give. */
    public record Facets(SearchResult selection, List<Facet> facets) {
        public Facets {
            facets = List.copyOf(facets);
        }

        List<Year> years() {
            return selection.years().entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList();
        }
    }

    private static final Schema<Choice> CHOICE = new Schema<>("FacetValue", List.of(
        always("value", JsonType.WORDS, Choice::value),
        always("label", JsonType.TEXT, Choice::label),
        always("events", WHOLE, Choice::events),
        always("chosen", JsonType.TRUTH, Choice::chosen)));

    private static final Schema<Facet> FACET = new Schema<>("Facet", List.of(
        always("facet", JsonType.ID, Facet::facet),
        always("label", JsonType.TEXT, Facet::label),
        always("values", JsonType.listOf(JsonType.of(CHOICE)), Facet::values)));

    private static final Schema<Year> YEAR = new Schema<>("Year", List.of(
        always("year", JsonType.count(0, 9999), Year::year),
        always("events", WHOLE, Year::events)));

    static final Schema<Envelope<Facets>> FACETS = around("Facets", List.of(
        always("query", JsonType.WORDS, facets -> facets.selection().query().address()),
        always("total", WHOLE, facets -> facets.selection().events().size()),
        always("facets", JsonType.listOf(JsonType.of(FACET)), Facets::facets),
        always("years", JsonType.listOf(JsonType.of(YEAR)), Facets::years)));

    static <R> Schema<Envelope<Slice<R>>> some(Schema<R> item) {
        return around(item.name() + "List", List.of(
            always("query", JsonType.WORDS, Slice::query),
            always("total", WHOLE, Slice::total),
            always("count", WHOLE, some -> some.items().size()),
            sometimes("next", JsonType.ADDRESS, Slice::next),
            always("items", JsonType.listOf(JsonType.of(item)), Slice::items)));
    }

    static <R> Schema<Envelope<R>> one(Schema<R> item) {
        return around(item.name() + "Record", List.of(always("item", JsonType.of(item), record -> record)));
    }

    private static <C> Schema<Envelope<C>> around(String name, List<Member<C, ?>> content) {
        var members = new ArrayList<Member<Envelope<C>, ?>>(List.of(
            always("address", JsonType.ADDRESS, Envelope::address),
            always("set_date", JsonType.DAY, envelope -> envelope.set().date()),
            new Member<>("as_of", JsonType.DAY, (envelope, pen) -> pen.addresses().asOf(), false),
            always("fingerprint", JsonType.FINGERPRINT, envelope -> envelope.set().fingerprint()),
            always("licence", JsonType.WORDS, envelope -> Licence.SPDX)));
        content.forEach(member -> members.add(member.within(Envelope::content)));
        return new Schema<>(name, members);
    }

    /** Part of a collection as JSON; leaves {@code out} open. */
    public static <R> void write(Envelope<Slice<R>> some, Schema<R> item, SiteUrls addresses, OutputStream out) {
        write(some, some(item), some.set(), addresses, out);
    }

    /** A record as JSON; leaves {@code out} open. */
    public static <R> void writeOne(Envelope<R> one, Schema<R> item, SiteUrls addresses, OutputStream out) {
        write(one, one(item), one.set(), addresses, out);
    }

    /** Facets as JSON; leaves {@code out} open. */
    public static void writeFacets(Envelope<Facets> facets, SiteUrls addresses, OutputStream out) {
        write(facets, FACETS, facets.set(), addresses, out);
    }

    private static <T> void write(T record, Schema<T> schema, EventSet set, SiteUrls addresses, OutputStream out) {
        try (var json = JsonObjects.open(out)) {
            schema.write(record, new JsonContext(json, set.vocabulary(), addresses));
        }
    }
}
