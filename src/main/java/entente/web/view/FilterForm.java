package entente.web.view;

import entente.model.EventDate;
import entente.search.query.DateCertainty;
import entente.search.query.Query;
import entente.web.page.HiddenField;
import entente.web.page.PageRequest;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for those filters of a list that the reader types. Facet values are selected by links instead.
 *
 * @param action URL of the list
 * @param q words of the search
 * @param since first day, month or year (EDTF); empty if there is none
 * @param until last day, month or year (EDTF); empty if there is none
 * @param certain whether only events certainly within the period are listed
 * @param origins minimum number of independent origins; empty if there is none
 * @param kept hidden fields that resubmit facet values, sort order and as-of day
 */
public record FilterForm(
    String action, String q, String since, String until, boolean certain, String origins, List<HiddenField> kept) {

    /** The form with the values of {@code query}. */
    public static FilterForm of(Query query, PageRequest request) {
        var kept = new ArrayList<HiddenField>();
        query.selected()
            .forEach((facet, values) -> values.forEach(value -> kept.add(new HiddenField(facet.code(), value))));
        if (query.sort() != null) {
            kept.add(new HiddenField("sort", query.sort().code()));
        }
        request.asOf().ifPresent(day -> kept.add(new HiddenField(SiteUrls.AS_OF, day.toString())));
        return new FilterForm(request.currentUrls().url(request.listPath()), query.q(), edtf(query.since()),
            edtf(query.until()),
            query.dates() == DateCertainty.CERTAIN, query.origins() == 0 ? "" : Integer.toString(query.origins()),
            List.copyOf(kept));
    }

    private static String edtf(@Nullable EventDate date) {
        return date == null ? "" : date.edtf();
    }
}
