package entente.search;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventDate.InMonth;
import entente.model.EventDate.InYear;
import entente.model.EventDate.OnDay;
import entente.model.EventDate.Point;
import entente.model.EventDate.Spanning;
import entente.search.Names.Name;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the days, months and years of events are called, so that «May 2024» or «2024-05» among other words is one of them. */
final class DateNaming {
    private static final Map<Tongue, DateNaming> BY_TONGUE = new EnumMap<>(Map.of(
        Tongue.ENGLISH, new DateNaming(Tongue.ENGLISH, "d MMMM yyyy", "MMMM yyyy"),
        Tongue.ITALIAN, new DateNaming(Tongue.ITALIAN, "d MMMM yyyy", "MMMM yyyy"),
        Tongue.RUSSIAN, new DateNaming(Tongue.RUSSIAN, "d MMMM yyyy", "MMMM yyyy"),
        Tongue.CHINESE, new DateNaming(Tongue.CHINESE, "yyyy年M月d日", "yyyy年M月")));

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private DateNaming(Tongue tongue, String day, String month) {
        var locale = Locale.forLanguageTag(tongue.tag());
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.month = DateTimeFormatter.ofPattern(month, locale);
    }

    /** The dates of {@code events} by their words; of a span, where it begins and where it ends. */
    static SharedField field(List<Event> events, Map<Tongue, LineReader> readers) {
        List<Point> points = events.stream().flatMap(event -> ends(event.date())).distinct().sorted().toList();
        var names = new Names(points.stream().map(DateNaming::names).toList(), readers);
        return new SharedField(names, Column.of(points.stream().map(Point::edtf).toList(), events,
            event -> ends(event.date()).map(Point::edtf).toList()));
    }

    /** {@code date} as it is written in {@code tongue}, one of those with month names. */
    static String in(Tongue tongue, EventDate date) {
        return ends(date).map(point -> requireNonNull(BY_TONGUE.get(tongue)).say(point)).collect(joining(" – "));
    }

    private static Stream<Point> ends(EventDate date) {
        return switch (date) {
            case Point point -> Stream.of(point);
            case Spanning(var from, var to) -> Stream.of(from, to);
        };
    }

    private static List<Name> names(Point point) {
        return Stream.concat(Stream.of(new Name(Tongue.OTHER, point.edtf())),
            BY_TONGUE.entrySet().stream().map(naming -> new Name(naming.getKey(), naming.getValue().say(point))))
            .toList();
    }

    private String say(Point point) {
        return switch (point) {
            case InYear year -> year.edtf();
            case InMonth(var of) -> month.format(of);
            case OnDay(var of) -> day.format(of);
        };
    }
}
