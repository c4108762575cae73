package entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A date at the precision that its sources support: {@code 2022}, {@code 2022-12}, {@code 2022-12-21}, or an interval
 * {@code 2025-08-01/2025-08-05}, both ends included.
 *
 * <p>Unit: whole days, no time zone. Order: first day, then last day. Source: EDTF level 0, ISO 8601-2:2019.
 */
public sealed interface EventDate extends Comparable<EventDate> {
    /** The first day that this date can mean. */
    LocalDate first();

    /** The last day that this date can mean. */
    LocalDate last();

    /** This date as EDTF; {@link #parse} reads it back. */
    String edtf();

    /** @throws IllegalArgumentException naming {@code edtf} and the shapes that fit */
    static EventDate parse(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0
            ? Point.parse(edtf)
            : new DateInterval(Point.parse(edtf.substring(0, slash)), Point.parse(edtf.substring(slash + 1)));
    }

    /** Whether some day that this date can mean lies from {@code from} to {@code until}, both included. */
    default boolean mayFall(LocalDate from, LocalDate until) {
        return !last().isBefore(from) && !first().isAfter(until);
    }

    /** Whether every day that this date can mean lies from {@code from} to {@code until}, both included. */
    default boolean surelyFalls(LocalDate from, LocalDate until) {
        return !first().isBefore(from) && !last().isAfter(until);
    }

    @Override
    default int compareTo(EventDate other) {
        return Comparator.comparing(EventDate::first).thenComparing(EventDate::last).thenComparing(EventDate::edtf)
            .compare(this, other);
    }

    /** A date that is no interval. */
    sealed interface Point extends EventDate {
        private static Point parse(String edtf) {
            if (edtf.startsWith("+") || edtf.startsWith("-")) {
                throw new IllegalArgumentException(unfit(edtf));
            }
            try {
                return switch (edtf.length()) {
                    case 4 -> new YearDate(Year.parse(edtf));
                    case 7 -> new MonthDate(YearMonth.parse(edtf));
                    case 10 -> new DayDate(LocalDate.parse(edtf));
                    default -> throw new IllegalArgumentException(unfit(edtf));
                };
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(unfit(edtf), e);
            }
        }

        private static String unfit(String edtf) {
            return "'" + edtf
                + "' is no date of the calendar such as 2022, 2022-12, 2022-12-21 or 2025-08-01/2025-08-05";
        }
    }

    /** Some time in a year. */
    record YearDate(Year year) implements Point {
        @Override
        public LocalDate first() {
            return year.atDay(1);
        }

        @Override
        public LocalDate last() {
            return year.atDay(year.length());
        }

        @Override
        public String edtf() {
            return "%04d".formatted(year.getValue());
        }
    }

    /** Some time in a month. */
    record MonthDate(YearMonth month) implements Point {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String edtf() {
            return month.toString();
        }
    }

    /** A day. */
    record DayDate(LocalDate day) implements Point {
        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }

        @Override
        public String edtf() {
            return day.toString();
        }
    }

    /** From one date to a later one. */
    record DateInterval(Point from, Point to) implements EventDate {
        /** @throws IllegalArgumentException if the span does not run forward */
        public DateInterval {
            if (from.equals(to) || from.first().isAfter(to.first()) || !from.first().isBefore(to.last())) {
                throw new IllegalArgumentException(
                    "'" + from.edtf() + "/" + to.edtf() + "' does not run forward: the later date comes second");
            }
        }

        @Override
        public LocalDate first() {
            return from.first();
        }

        @Override
        public LocalDate last() {
            return to.last();
        }

        @Override
        public String edtf() {
            return from.edtf() + "/" + to.edtf();
        }
    }
}
