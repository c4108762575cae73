package entente.web.page;

import entente.edition.Edition;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Fitting;
import entente.search.query.QueryParameters;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Reads days of the calendar from addresses. */
public final class DayParameter {
    private DayParameter() {}

    /**
     * The day whose knowledge a request asks for; empty where it asks for all that is known.
     *
     * @param parameters of the request
     * @throws BadQuery unless something was known on that day already, and it does not come after the date of the set,
     *     when more may have become known than the set can know
     */
    public static Optional<LocalDate> asOf(Map<String, String[]> parameters, Edition whole) {
        return Optional.of(QueryParameters.one(SiteUrls.AS_OF, parameters)).filter(found -> !found.isEmpty())
            .map(found -> read(SiteUrls.AS_OF, found, whole.first(), whole.set().date()));
    }

    /**
     * The day that {@code found} writes as {@code 2022-12-21}.
     *
     * @throws BadQuery unless it is one from {@code first} to {@code last}
     */
    public static LocalDate read(String parameter, String found, LocalDate first, LocalDate last) {
        try {
            LocalDate day = LocalDate.parse(found.strip());
            if (!day.isBefore(first) && !day.isAfter(last)) {
                return day;
            }
        } catch (DateTimeParseException none) {
            // falls through to what would fit
        }
        throw new BadQuery(parameter, found, new Fitting.Day(first, last));
    }
}
