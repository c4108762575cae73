package entente.web;

import entente.search.BadQuery;
import entente.search.BadQuery.Fitting;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads days of the calendar from addresses. */
final class Days {
    private Days() {}

    /**
     * The day that {@code found} writes as {@code 2022-12-21}.
     *
     * @throws BadQuery unless it is one from {@code first} to {@code last}
     */
    static LocalDate read(String parameter, String found, LocalDate first, LocalDate last) {
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
