package entente.web.page;

import entente.edition.Edition;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;
import entente.search.query.QueryParameters;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Parses query parameters that are calendar days. */
public final class DayParameter {
    private DayParameter() {}

    /**
     * The as-of day of a request; empty if the request is for the current set.
     *
     * @param parameters decoded parameters of the request
     * @throws BadQuery if the day is invalid, before the first day on which an event was known, or after the date of
     *     the set, because the set may lack events that became known later
     */
    public static Optional<LocalDate> asOf(Map<String, String[]> parameters, Edition current) {
        return Optional.of(QueryParameters.single(SiteUrls.AS_OF, parameters)).filter(text -> !text.isEmpty())
            .map(text -> parse(SiteUrls.AS_OF, text, current.firstKnownDay(), current.set().date()));
    }

    /**
     * Parses a day in ISO 8601 format, such as {@code 2022-12-21}.
     *
     * @param parameter name of the parameter, for the error message
     * @throws BadQuery unless {@code text} is a day from {@code first} to {@code last}
     */
    public static LocalDate parse(String parameter, String text, LocalDate first, LocalDate last) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (!day.isBefore(first) && !day.isAfter(last)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // continues with the exception below, which contains the valid range
        }
        throw new BadQuery(parameter, text, new Expected.Day(first, last));
    }
}
