package entente.wording;

import entente.model.EventDate;
import entente.model.EventDate.InMonth;
import entente.model.EventDate.InYear;
import entente.model.EventDate.OnDay;
import entente.model.EventDate.Point;
import entente.model.EventDate.Spanning;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Dates at their precision, the shared part of a span said once. */
final class DateWords {
    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    String say(EventDate date) {
        return switch (date) {
            case Point point -> point(point);
            case Spanning(OnDay(var from), OnDay(var to)) -> days(from, to);
            case Spanning(InMonth(var from), InMonth(var to)) -> months(from, to);
            case Spanning(var from, var to) -> apart(point(from), point(to));
        };
    }

    private String point(Point point) {
        return switch (point) {
            case InYear year -> year.edtf();
            case InMonth(var month) -> words.say("date.month", month(month.getMonth()), year(month));
            case OnDay(var day) -> words.say("date.day", day(day), month(day.getMonth()), year(YearMonth.from(day)));
        };
    }

    private String days(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(to);
        if (YearMonth.from(from).equals(month)) {
            return words.say("date.days", day(from), day(to), month(to.getMonth()), year(month));
        }
        return from.getYear() == to.getYear()
            ? apart(words.say("date.day.short", day(from), month(from.getMonth())), point(new OnDay(to)))
            : apart(point(new OnDay(from)), point(new OnDay(to)));
    }

    private String months(YearMonth from, YearMonth to) {
        return from.getYear() == to.getYear()
            ? words.say("date.months", month(from.getMonth()), month(to.getMonth()), year(to))
            : apart(point(new InMonth(from)), point(new InMonth(to)));
    }

    private String apart(String from, String to) {
        return words.say("date.span", from, to);
    }

    private String day(LocalDate day) {
        return day.getDayOfMonth() == 1 ? words.say("date.first") : Integer.toString(day.getDayOfMonth());
    }

    private String month(Month month) {
        return words.say("month." + month.getValue());
    }

    private static String year(YearMonth month) {
        return Integer.toString(month.getYear());
    }
}
