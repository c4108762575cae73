package entente.web;

import entente.model.EventDate;
import entente.search.Dates;
import entente.search.Query;
import entente.wording.Addresses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a list that are typed rather than chosen.
 *
 * @param kept what is chosen otherwise and must not be lost when the form is sent
 */
record FilterForm(
    String action, String q, String since, String until, boolean certain, String origins, List<Field> kept) {

    record Field(String name, String value) {}

    static FilterForm of(Query query, Visit visit) {
        var kept = new ArrayList<Field>();
        query.chosen().forEach((facet, values) -> values.forEach(value -> kept.add(new Field(facet.code(), value))));
        if (query.sort() != null) {
            kept.add(new Field("sort", query.sort().code()));
        }
        var asOf = visit.edition().asOf();
        if (asOf != null) {
            kept.add(new Field(Addresses.AS_OF, asOf.toString()));
        }
        return new FilterForm(visit.today().of(visit.view()), query.q(), edtf(query.since()), edtf(query.until()),
            query.dates() == Dates.CERTAIN, query.origins() == 0 ? "" : Integer.toString(query.origins()),
            List.copyOf(kept));
    }

    private static String edtf(@Nullable EventDate date) {
        return date == null ? "" : date.edtf();
    }
}
