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
 * A linear time axis from left to right. It covers whole years, or whole months if the dates lie within three calendar
 * years.
 *
 * @param from the first day, inclusive
 * @param until the end, exclusive
 * @param left the x of {@code from}
 * @param right the x of {@code until}
 * @param step the months from one tick to the next
 * @param em the font size in points
 */
public record TimeAxis(LocalDate from, LocalDate until, double left, double right, int step, double em) {
    private static final int MONTHS_PER_YEAR = 12;
    /** The possible steps from tick to tick, in months. */
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240);
    private static final int MAX_YEARS_IN_MONTHS = 3;

    /** The axis that covers the dates of {@code events}, at least one. */
    public static TimeAxis of(Collection<Event> events, double left, double right, double em) {
        return ofDates(events.stream().map(Event::date).toList(), left, right, em);
    }

    /** The axis that covers {@code dates}, at least one. */
    static TimeAxis ofDates(Collection<EventDate> dates, double left, double right, double em) {
        LocalDate first = dates.stream().map(EventDate::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dates.stream().map(EventDate::last).max(LocalDate::compareTo).orElseThrow();
        boolean inMonths = last.getYear() - first.getYear() < MAX_YEARS_IN_MONTHS;
        LocalDate from = inMonths ? first.withDayOfMonth(1) : first.withDayOfYear(1);
        LocalDate until = inMonths
            ? YearMonth.from(last).plusMonths(1).atDay(1)
            : Year.from(last).plusYears(1).atDay(1);
        double monthWidth = (right - left) / DAYS.between(from, until) * 30;
        int step = STEPS.stream().filter(months -> inMonths || months >= MONTHS_PER_YEAR)
            .filter(months -> months * monthWidth >= em
                + TextMetrics.width(months < MONTHS_PER_YEAR ? "September 2000" : "2000", em))
            .findFirst().orElse(STEPS.getLast());
        return new TimeAxis(from, until, left, right, step, em);
    }

    /** The x of the start of {@code day}. */
    double x(LocalDate day) {
        return left + (right - left) * DAYS.between(from, day) / DAYS.between(from, until);
    }

    /** The x of the start of the first day of {@code date}. */
    double startX(EventDate date) {
        return x(date.first());
    }

    /** The x of the end of the last day of {@code date}. */
    double endX(EventDate date) {
        return x(date.last().plusDays(1));
    }

    /**
     * Draws vertical grid lines from {@code top} to {@code bottom} at the ticks, and the dates below them.
     *
     * @param edge the maximum x of a label; a label that does not fit is left out
     * @return the y below the labels
     */
    double draw(double top, double bottom, double edge, Messages messages, List<Shape> shapes) {
        ticks().forEach(tick -> {
            shapes.add(new Line(x(tick), top, x(tick), bottom, Ink.GRID));
            EventDate date =
                step < MONTHS_PER_YEAR ? new MonthDate(YearMonth.from(tick)) : new YearDate(Year.from(tick));
            String label = messages.date(date);
            if (x(tick) + TextMetrics.width(label, em) <= edge) {
                shapes.add(new Label(x(tick), bottom + 1.2 * em, Anchor.START, em, label, Ink.MUTED));
            }
        });
        shapes.add(new Line(left, bottom, right, bottom, Ink.AXIS));
        return bottom + 1.7 * em;
    }

    /** The first days of months at which the axis has a tick: multiples of the step, counted from year 0. */
    private Stream<LocalDate> ticks() {
        int monthNumber = from.getYear() * MONTHS_PER_YEAR + from.getMonthValue() - 1;
        int first = Math.ceilDiv(monthNumber, step) * step;
        return Stream.iterate(LocalDate.of(first / MONTHS_PER_YEAR, first % MONTHS_PER_YEAR + 1, 1),
            tick -> tick.isBefore(until), tick -> tick.plusMonths(step));
    }
}
