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
 * Chooses the day as of which the same page is seen.
 *
 * @param action the page, without its parameters
 * @param first the earliest day that fits
 * @param last the latest
 * @param chosen the day shown, or empty
 * @param kept the page’s other parameters
 */
public record AsOfForm(String action, String first, String last, String chosen, List<HiddenField> kept) {
    public static AsOfForm of(Edition edition, RequestAddress address) {
        Optional<LocalDate> day = edition.asOf();
        List<HiddenField> kept = address.query().without(SiteUrls.AS_OF).values().entrySet().stream()
            .flatMap(parameter -> Arrays.stream(parameter.getValue())
                .map(value -> new HiddenField(parameter.getKey(), value)))
            .toList();
        return new AsOfForm(address.urls().of(address.path()), edition.first().toString(),
            edition.whole().set().date().toString(), day.map(LocalDate::toString).orElse(""), kept);
    }
}
