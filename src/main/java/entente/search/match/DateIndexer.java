package entente.search.match;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import entente.model.Event;
import entente.model.EventDate;
import entente.model.EventDate.DateInterval;
import entente.model.EventDate.DayDate;
import entente.model.EventDate.MonthDate;
import entente.model.EventDate.SingleDate;
import entente.model.EventDate.YearDate;
import entente.search.analysis.AnalysisLanguage;
import entente.search.analysis.TextAnalyzer;
import entente.search.facets.FacetColumn;
import entente.search.match.NameIndex.Name;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the days, months and years of events are called, so that «May 2024» or «2024-05» among other words is one of them. */
final class DateIndexer {
    private static final Map<AnalysisLanguage, DateIndexer> BY_TONGUE = new EnumMap<>(Map.of(
        AnalysisLanguage.ENGLISH, new DateIndexer(AnalysisLanguage.ENGLISH, "d MMMM yyyy", "MMMM yyyy"),
        AnalysisLanguage.ITALIAN, new DateIndexer(AnalysisLanguage.ITALIAN, "d MMMM yyyy", "MMMM yyyy"),
        AnalysisLanguage.RUSSIAN, new DateIndexer(AnalysisLanguage.RUSSIAN, "d MMMM yyyy", "MMMM yyyy"),
        AnalysisLanguage.CHINESE, new DateIndexer(AnalysisLanguage.CHINESE, "yyyy年M月d日", "yyyy年M月")));

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private DateIndexer(AnalysisLanguage tongue, String day, String month) {
        var locale = Locale.forLanguageTag(tongue.tag());
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.month = DateTimeFormatter.ofPattern(month, locale);
    }

    /** The dates of {@code events} by their words; of a span, where it begins and where it ends. */
    static EntityPostings field(List<Event> events, Map<AnalysisLanguage, TextAnalyzer> readers) {
        List<SingleDate> points = events.stream().flatMap(event -> ends(event.date())).distinct().sorted().toList();
        var names = new NameIndex(points.stream().map(DateIndexer::names).toList(), readers);
        return new EntityPostings(names, FacetColumn.of(points.stream().map(SingleDate::edtf).toList(), events,
            event -> ends(event.date()).map(SingleDate::edtf).toList()));
    }

    /** {@code date} as it is written in {@code tongue}, one of those with month names. */
    static String in(AnalysisLanguage tongue, EventDate date) {
        return ends(date).map(point -> requireNonNull(BY_TONGUE.get(tongue)).say(point)).collect(joining(" – "));
    }

    private static Stream<SingleDate> ends(EventDate date) {
        return switch (date) {
            case SingleDate point -> Stream.of(point);
            case DateInterval(var from, var to) -> Stream.of(from, to);
        };
    }

    private static List<Name> names(SingleDate point) {
        return Stream.concat(Stream.of(new Name(AnalysisLanguage.OTHER, point.edtf())),
            BY_TONGUE.entrySet().stream().map(naming -> new Name(naming.getKey(), naming.getValue().say(point))))
            .toList();
    }

    private String say(SingleDate point) {
        return switch (point) {
            case YearDate year -> year.edtf();
            case MonthDate(var of) -> month.format(of);
            case DayDate(var of) -> day.format(of);
        };
    }
}
