package entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * An EDTF date at the precision that its sources support: a year {@code 2022}, a month {@code 2022-12}, a day
 * {@code 2022-12-21}, or a closed interval {@code 2025-08-01/2025-08-05}.
 *
 * <p>Unit: whole days, no time zone. Order: first day, then last day, then the EDTF text. Source: EDTF level 0, ISO
 * 8601-2:2019.
 */
public sealed interface EventDate extends Comparable<EventDate> {
    /** The earliest day that this date can mean. */
    LocalDate first();

    /** The latest day that this date can mean. */
    LocalDate last();

    /** This date as EDTF text, which {@link #parse} reads. */
    String edtf();

    /**
     * Parses an EDTF level 0 date or interval.
     *
     * @throws IllegalArgumentException if {@code edtf} is invalid; the message quotes it and names the valid forms
     */
    static EventDate parse(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0
            ? SingleDate.parse(edtf)
            : new DateInterval(SingleDate.parse(edtf.substring(0, slash)), SingleDate.parse(edtf.substring(slash + 1)));
    }

    @Override
    default int compareTo(EventDate other) {
        return Comparator.comparing(EventDate::first).thenComparing(EventDate::last).thenComparing(EventDate::edtf)
            .compare(this, other);
    }

    /** A single year, month or day, as opposed to an interval. */
    sealed interface SingleDate extends EventDate {
        private static SingleDate parse(String edtf) {
            if (edtf.startsWith("+") || edtf.startsWith("-")) {
                throw new IllegalArgumentException(invalidMessage(edtf));
            }
            try {
                return switch (edtf.length()) {
                    case 4 -> new YearDate(Year.parse(edtf));
                    case 7 -> new MonthDate(YearMonth.parse(edtf));
                    case 10 -> new DayDate(LocalDate.parse(edtf));
                    default -> throw new IllegalArgumentException(invalidMessage(edtf));
                };
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(invalidMessage(edtf), e);
            }
        }

        private static String invalidMessage(String edtf) {
            return "'" + edtf
                + "' is no date of the calendar such as 2022, 2022-12, 2022-12-21 or 2025-08-01/2025-08-05";
        }
    }

    /** An unknown day of a year. */
    record YearDate(Year year) implements SingleDate {
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

    /** An unknown day of a month. */
    record MonthDate(YearMonth month) implements SingleDate {
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

    /** An exact day. */
    record DayDate(LocalDate day) implements SingleDate {
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

    /** A closed interval from one date to a later one. Each end has its own precision. */
    record DateInterval(SingleDate from, SingleDate to) implements EventDate {
        /**
         * Checks the order of the ends.
         *
         * @throws IllegalArgumentException if {@code to} is not the later date: it equals {@code from}, begins before
         *     {@code from}, or ends on or before the first day of {@code from}
         */
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
