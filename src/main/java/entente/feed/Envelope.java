package entente.feed;

import static entente.feed.EventJson.WHOLE;
import static entente.feed.Schema.always;
import static entente.feed.Schema.sometimes;

import entente.feed.Schema.Member;
import entente.model.EventSet;
import entente.model.Text;
import entente.search.Selection;
import entente.wording.Addresses;
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
    public record Some<R>(String query, int total, List<R> items, @Nullable String next) {
        public Some {
            items = List.copyOf(items);
        }
    }

    /** A facet with its values, and how many events each would give. */
    public record Facet(String facet, Text label, List<Choice> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    public record Choice(String value, Text label, int events, boolean chosen) {}

    /** @param year of the first day of each event */
    public record Year(int year, int events) {}

    /** What narrowing the list of events would give. */
    public record Facets(Selection selection, List<Facet> facets) {
        public Facets {
            facets = List.copyOf(facets);
        }

        List<Year> years() {
            return selection.years().entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList();
        }
    }

    private static final Schema<Choice> CHOICE = new Schema<>("FacetValue", List.of(
        always("value", Value.WORDS, Choice::value),
        always("label", Value.TEXT, Choice::label),
        always("events", WHOLE, Choice::events),
        always("chosen", Value.TRUTH, Choice::chosen)));

    private static final Schema<Facet> FACET = new Schema<>("Facet", List.of(
        always("facet", Value.ID, Facet::facet),
        always("label", Value.TEXT, Facet::label),
        always("values", Value.listOf(Value.of(CHOICE)), Facet::values)));

    private static final Schema<Year> YEAR = new Schema<>("Year", List.of(
        always("year", Value.count(0, 9999), Year::year),
        always("events", WHOLE, Year::events)));

    static final Schema<Envelope<Facets>> FACETS = around("Facets", List.of(
        always("query", Value.WORDS, facets -> facets.selection().query().address()),
        always("total", WHOLE, facets -> facets.selection().events().size()),
        always("facets", Value.listOf(Value.of(FACET)), Facets::facets),
        always("years", Value.listOf(Value.of(YEAR)), Facets::years)));

    static <R> Schema<Envelope<Some<R>>> some(Schema<R> item) {
        return around(item.name() + "List", List.of(
            always("query", Value.WORDS, Some::query),
            always("total", WHOLE, Some::total),
            always("count", WHOLE, some -> some.items().size()),
            sometimes("next", Value.ADDRESS, Some::next),
            always("items", Value.listOf(Value.of(item)), Some::items)));
    }

    static <R> Schema<Envelope<R>> one(Schema<R> item) {
        return around(item.name() + "Record", List.of(always("item", Value.of(item), record -> record)));
    }

    private static <C> Schema<Envelope<C>> around(String name, List<Member<C, ?>> content) {
        var members = new ArrayList<Member<Envelope<C>, ?>>(List.of(
            always("address", Value.ADDRESS, Envelope::address),
            always("set_date", Value.DAY, envelope -> envelope.set().date()),
            new Member<>("as_of", Value.DAY, (envelope, pen) -> pen.addresses().asOf(), false),
            always("fingerprint", Value.FINGERPRINT, envelope -> envelope.set().fingerprint()),
            always("licence", Value.WORDS, envelope -> Licence.SPDX)));
        content.forEach(member -> members.add(member.within(Envelope::content)));
        return new Schema<>(name, members);
    }

    /** Part of a collection as JSON; leaves {@code out} open. */
    public static <R> void write(Envelope<Some<R>> some, Schema<R> item, Addresses addresses, OutputStream out) {
        write(some, some(item), some.set(), addresses, out);
    }

    /** A record as JSON; leaves {@code out} open. */
    public static <R> void writeOne(Envelope<R> one, Schema<R> item, Addresses addresses, OutputStream out) {
        write(one, one(item), one.set(), addresses, out);
    }

    /** Facets as JSON; leaves {@code out} open. */
    public static void writeFacets(Envelope<Facets> facets, Addresses addresses, OutputStream out) {
        write(facets, FACETS, facets.set(), addresses, out);
    }

    private static <T> void write(T record, Schema<T> schema, EventSet set, Addresses addresses, OutputStream out) {
        try (var json = Members.open(out)) {
            schema.write(record, new Pen(json, set.vocabulary(), addresses));
        }
    }
}
