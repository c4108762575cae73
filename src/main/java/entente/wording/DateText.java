package entente.wording;

import entente.model.EventDate;
import entente.model.EventDate.DateInterval;
import entente.model.EventDate.DayDate;
import entente.model.EventDate.MonthDate;
import entente.model.EventDate.SingleDate;
import entente.model.EventDate.YearDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * Formats dates at their precision. An interval names a common month or year only once: «1–5 August 2025».
 *
 * <p>Patterns and month names are in the message bundles, because those of the JDK change between versions.
 */
final class DateText {
    private final Messages messages;

    DateText(Messages messages) {
        this.messages = messages;
    }

    /** The date as text. */
    String format(EventDate date) {
        return switch (date) {
            case SingleDate single -> singleDate(single);
            case DateInterval(DayDate(var from), DayDate(var to)) -> dayInterval(from, to);
            case DateInterval(MonthDate(var from), MonthDate(var to)) -> monthInterval(from, to);
            case DateInterval(var from, var to) -> interval(singleDate(from), singleDate(to));
        };
    }

    private String singleDate(SingleDate date) {
        return switch (date) {
            case YearDate year -> year.edtf();
            case MonthDate(var month) -> messages.get("date.month", month(month.getMonth()), year(month));
            case DayDate(var day) ->
                messages.get("date.day", day(day), month(day.getMonth()), year(YearMonth.from(day)));
        };
    }

    private String dayInterval(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(to);
        if (YearMonth.from(from).equals(month)) {
            return messages.get("date.days", day(from), day(to), month(to.getMonth()), year(month));
        }
        return from.getYear() == to.getYear()
            ? interval(messages.get("date.day.short", day(from), month(from.getMonth())), singleDate(new DayDate(to)))
            : interval(singleDate(new DayDate(from)), singleDate(new DayDate(to)));
    }

    private String monthInterval(YearMonth from, YearMonth to) {
        return from.getYear() == to.getYear()
            ? messages.get("date.months", month(from.getMonth()), month(to.getMonth()), year(to))
            : interval(singleDate(new MonthDate(from)), singleDate(new MonthDate(to)));
    }

    private String interval(String from, String to) {
        return messages.get("date.interval", from, to);
    }

    /** The day of the month; the first day is an ordinal number in some languages: «1º». */
    private String day(LocalDate day) {
        return day.getDayOfMonth() == 1 ? messages.get("date.first-of-month") : Integer.toString(day.getDayOfMonth());
    }

    private String month(Month month) {
        return messages.get("month." + month.getValue());
    }

    private static String year(YearMonth month) {
        return Integer.toString(month.getYear());
    }
}
