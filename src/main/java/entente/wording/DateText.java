package entente.wording;

import entente.model.EventDate;
import entente.model.EventDate.DateInterval;
import entente.model.EventDate.DayDate;
import entente.model.EventDate.MonthDate;
import entente.model.EventDate.Point;
import entente.model.EventDate.YearDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Dates at their precision, the shared part of a span said once. */
final class DateText {
    private final Messages words;

    DateText(Messages words) {
        this.words = words;
    }

    String say(EventDate date) {
        return switch (date) {
            case Point point -> point(point);
            case DateInterval(DayDate(var from), DayDate(var to)) -> days(from, to);
            case DateInterval(MonthDate(var from), MonthDate(var to)) -> months(from, to);
            case DateInterval(var from, var to) -> apart(point(from), point(to));
        };
    }

    private String point(Point point) {
        return switch (point) {
            case YearDate year -> year.edtf();
            case MonthDate(var month) -> words.say("date.month", month(month.getMonth()), year(month));
            case DayDate(var day) -> words.say("date.day", day(day), month(day.getMonth()), year(YearMonth.from(day)));
        };
    }

    private String days(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(to);
        if (YearMonth.from(from).equals(month)) {
            return words.say("date.days", day(from), day(to), month(to.getMonth()), year(month));
        }
        return from.getYear() == to.getYear()
            ? apart(words.say("date.day.short", day(from), month(from.getMonth())), point(new DayDate(to)))
            : apart(point(new DayDate(from)), point(new DayDate(to)));
    }

    private String months(YearMonth from, YearMonth to) {
        return from.getYear() == to.getYear()
            ? words.say("date.months", month(from.getMonth()), month(to.getMonth()), year(to))
            : apart(point(new MonthDate(from)), point(new MonthDate(to)));
    }

    private String apart(String from, String to) {
        return words.say("date.interval", from, to);
    }

    private String day(LocalDate day) {
        return day.getDayOfMonth() == 1 ? words.say("date.first-of-month") : Integer.toString(day.getDayOfMonth());
    }

    private String month(Month month) {
        return words.say("month." + month.getValue());
    }

    private static String year(YearMonth month) {
        return Integer.toString(month.getYear());
    }
}
