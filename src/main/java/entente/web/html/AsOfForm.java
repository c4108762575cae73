package entente.web.html;

import entente.edition.Edition;
import entente.web.http.RequestAddress;
import entente.web.page.HiddenField;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form that selects the as-of day of the page.
 *
 * @param action URL of the page, without query string
 * @param first earliest valid day, ISO 8601
 * @param last latest valid day, ISO 8601
 * @param chosen the selected day, or empty
 * @param hiddenFields the other parameters of the page
 */
public record AsOfForm(String action, String first, String last, String chosen, List<HiddenField> hiddenFields) {
    /** The form for the page at {@code address}. */
    public static AsOfForm of(Edition edition, RequestAddress address) {
        Optional<LocalDate> day = edition.asOf();
        List<HiddenField> otherParameters = address.query().without(SiteUrls.AS_OF).values().entrySet().stream()
            .flatMap(parameter -> Arrays.stream(parameter.getValue())
                .map(value -> new HiddenField(parameter.getKey(), value)))
            .toList();
        return new AsOfForm(address.urls().url(address.path()), edition.firstKnownDay().toString(),
            edition.current().set().date().toString(), day.map(LocalDate::toString).orElse(""), otherParameters);
    }
}
