package entente.web;

import entente.search.Parameters;
import entente.wording.Addresses;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the day as of which the same page is seen.
 *
 * @param action the page, without its parameters
 * @param first the earliest day that fits
 * @param last the latest
 * @param chosen the day shown, or empty
 * @param kept the page’s other parameters
 */
record AsOfForm(String action, String first, String last, String chosen, List<FilterForm.Field> kept) {
    static AsOfForm of(Edition edition, Where where) {
        LocalDate day = edition.asOf();
        List<FilterForm.Field> kept = Parameters.of(where.query()).entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals(Addresses.AS_OF))
            .flatMap(parameter -> Arrays.stream(parameter.getValue())
                .map(value -> new FilterForm.Field(parameter.getKey(), value)))
            .toList();
        return new AsOfForm(where.addresses().of(where.path()), edition.first().toString(),
            edition.whole().set().date().toString(), day == null ? "" : day.toString(), kept);
    }
}
