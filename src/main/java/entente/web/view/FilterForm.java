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
 * The fields of a list that are typed rather than chosen.
 *
 * @param kept what is chosen otherwise and must not be lost when the form is sent
 */
public record FilterForm(
    String action, String q, String since, String until, boolean certain, String origins, List<HiddenField> kept) {

    public static FilterForm of(Query query, PageRequest request) {
        var kept = new ArrayList<HiddenField>();
        query.chosen()
            .forEach((facet, values) -> values.forEach(value -> kept.add(new HiddenField(facet.code(), value))));
        if (query.sort() != null) {
            kept.add(new HiddenField("sort", query.sort().code()));
        }
        request.asOf().ifPresent(day -> kept.add(new HiddenField(SiteUrls.AS_OF, day.toString())));
        return new FilterForm(request.currentUrls().of(request.listPath()), query.q(), edtf(query.since()),
            edtf(query.until()),
            query.dates() == DateCertainty.CERTAIN, query.origins() == 0 ? "" : Integer.toString(query.origins()),
            List.copyOf(kept));
    }

    private static String edtf(@Nullable EventDate date) {
        return date == null ? "" : date.edtf();
    }
}
