package entente.reading.yaml;

import entente.model.EventDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates, and tells a date that does not exist from a span that runs backward. */
final class EdtfParser {
    static final String FITTING = "a date of the calendar such as 2022, 2022-12, 2022-12-21 or 2025-08-01/2025-08-05";

    private EdtfParser() {}

    static Optional<EventDate> parse(String edtf) {
        try {
            return Optional.of(EventDate.parse(edtf));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What would fit in place of a date that cannot be parsed. */
    static String fitting(String edtf) {
        String[] ends = edtf.split("/", -1);
        return ends.length == 2 && parse(ends[0]).isPresent() && parse(ends[1]).isPresent()
            ? "a span that runs forward, the later date second"
            : FITTING;
    }

    static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(iso).filter(day -> day.length() == 10).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
