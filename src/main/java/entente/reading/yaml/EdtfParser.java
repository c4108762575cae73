package entente.reading.yaml;

import entente.model.EventDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Parses EDTF level 0 dates and ISO 8601 days, and describes what was expected instead of an invalid one. */
final class EdtfParser {
    /** What was expected, for the message about an invalid date. */
    static final String EXPECTED = "a date of the calendar such as 2022, 2022-12, 2022-12-21 or 2025-08-01/2025-08-05";

    private EdtfParser() {}

    /** The date, or empty if {@code edtf} is not a date of the calendar or not EDTF level 0. */
    static Optional<EventDate> parse(String edtf) {
        try {
            return Optional.of(EventDate.parse(edtf));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What was expected instead of {@code edtf}; an interval of two valid dates in the wrong order has its own message.
     */
    static String expected(String edtf) {
        String[] ends = edtf.split("/", -1);
        return ends.length == 2 && parse(ends[0]).isPresent() && parse(ends[1]).isPresent()
            ? "a span that runs forward, the later date second"
            : EXPECTED;
    }

    /** The day, or empty if {@code iso} is not of the form YYYY-MM-DD or not a day of the calendar. */
    static Optional<LocalDate> parseDay(String iso) {
        try {
            return Optional.of(iso).filter(day -> day.length() == 10).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
