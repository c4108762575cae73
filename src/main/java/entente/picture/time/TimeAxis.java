package entente.picture.time;

import static java.time.temporal.ChronoUnit.DAYS;

import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventDate.MonthDate;
import entente.model.EventDate.YearDate;
import entente.picture.Ink;
import entente.picture.Shape;
import entente.picture.Shape.Anchor;
import entente.picture.Shape.Label;
import entente.picture.Shape.Line;
import entente.picture.TextMetrics;
import entente.wording.Messages;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * True time from left to right, in whole years or, for a short while, in months.
 *
 * @param from the first day shown
 * @param until the first day shown no more
 * @param left the x of {@code from}
 * @param right the x of {@code until}
 * @param step months from tick to tick
 */
public record TimeAxis(LocalDate from, LocalDate until, double left, double right, int step, double type) {
    private static final int YEAR = 12;
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR, 20 * YEAR);
    private static final int SHORT_WHILE = 3;

    /** The axis that holds all of {@code events}, at least one. */
    public static TimeAxis of(Collection<Event> events, double left, double right, double type) {
        return over(events.stream().map(Event::date).toList(), left, right, type);
    }

    /** The axis that holds all of {@code dates}, at least one. */
    static TimeAxis over(Collection<EventDate> dates, double left, double right, double type) {
        LocalDate first = dates.stream().map(EventDate::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dates.stream().map(EventDate::last).max(LocalDate::compareTo).orElseThrow();
        boolean brief = last.getYear() - first.getYear() < SHORT_WHILE;
        LocalDate from = brief ? first.withDayOfMonth(1) : first.withDayOfYear(1);
        LocalDate until = brief ? YearMonth.from(last).plusMonths(1).atDay(1) : Year.from(last).plusYears(1).atDay(1);
        double month = (right - left) / DAYS.between(from, until) * 30;
        int step = STEPS.stream().filter(months -> brief || months >= YEAR)
            .filter(
                months -> months * month >= TextMetrics.width(months < YEAR ? "September 2000" : "2000", type) + type)
            .findFirst().orElse(STEPS.getLast());
        return new TimeAxis(from, until, left, right, step, type);
    }

    double x(LocalDate day) {
        return left + (right - left) * DAYS.between(from, day) / DAYS.between(from, until);
    }

    /** Where the first day that {@code date} can mean begins. */
    double begin(EventDate date) {
        return x(date.first());
    }

    /** Where the last day that {@code date} can mean ends. */
    double end(EventDate date) {
        return x(date.last().plusDays(1));
    }

    /**
     * Lines from {@code top} to {@code bottom} at round dates, with the dates under them.
     *
     * @param edge the x up to which words may reach
     * @return the y below
     */
    double draw(double top, double bottom, double edge, Messages words, List<Shape> shapes) {
        ticks().forEach(tick -> {
            shapes.add(new Line(x(tick), top, x(tick), bottom, Ink.GRID));
            EventDate date = step < YEAR ? new MonthDate(YearMonth.from(tick)) : new YearDate(Year.from(tick));
            String said = words.date(date);
            if (x(tick) + TextMetrics.width(said, type) <= edge) {
                shapes.add(new Label(x(tick), bottom + 1.2 * type, Anchor.START, type, said, Ink.MUTED));
            }
        });
        shapes.add(new Line(left, bottom, right, bottom, Ink.AXIS));
        return bottom + 1.7 * type;
    }

    private Stream<LocalDate> ticks() {
        int months = from.getYear() * YEAR + from.getMonthValue() - 1;
        int first = Math.ceilDiv(months, step) * step;
        return Stream.iterate(LocalDate.of(first / YEAR, first % YEAR + 1, 1), tick -> tick.isBefore(until),
            tick -> tick.plusMonths(step));
    }
}
