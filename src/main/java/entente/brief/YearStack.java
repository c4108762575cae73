package entente.brief;

import entente.brief.Chart.Series;
import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Comparison;
import entente.brief.Sheet.Match;
import entente.insight.Side;
import entente.insight.Years;
import entente.model.Event;
import entente.picture.Columns;
import entente.picture.Ink;
import entente.search.Facet;
import entente.search.Selection;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events a year by the values of a facet: a column of a table of years for every value that the set knows, and the chart
 * that stacks them. An event with several values counts under each. Where more values occur than there are inks, the
 * rarest are drawn as one.
 */
final class YearStack {
    private static final int WIDTH = 16;

    private final Selection selection;
    private final Facet facet;
    private final Words words;
    private final FilterWords filters;
    private final List<String> drawn;
    private final List<String> others;

    YearStack(Selection selection, Facet facet, Words words) {
        this.selection = selection;
        this.facet = facet;
        this.words = words;
        this.filters = new FilterWords(selection.set(), words);
        var occurring = selection.events().isEmpty() ? List.<String>of() : drawn(years());
        this.drawn = all().stream().filter(occurring::contains).toList();
        this.others = all().stream().filter(value -> !occurring.contains(value)).toList();
    }

    Grid<YearRow> columns(Grid<YearRow> grid) {
        for (var value : all()) {
            grid.column(column(value), WIDTH, year -> year.tally(event -> has(event, value), match(value)));
        }
        if (canFold()) {
            grid.column(column("others"), WIDTH, this::together);
        }
        return grid;
    }

    /** The figure of {@code sheet}, which has these columns; none where there is nothing to draw. */
    Stream<Exhibit> exhibit(Sheet sheet) {
        if (selection.events().isEmpty()) {
            return Stream.empty();
        }
        var series = new ArrayList<Series>();
        drawn.forEach(value -> series.add(new Series(column(value), name(value), ink(value))));
        if (isFolded()) {
            series.add(new Series(column("others"), words.say("picture.columns.others")));
        }
        var chart = new Chart(Chart.Form.STACKS, words.say("brief.chart." + facet.code()),
            Columns.of(years(), this::name, value -> null, (value, year) -> null).describe(words), sheet.id(),
            sheet.count(), "year",
            words.say("picture.data.year"), words.say("picture.data.events"), series);
        return Stream.of(new Exhibit("events_by_" + facet.code(), sheet.name(), chart));
    }

    private Years<String> years() {
        return Years.of(selection.events(), all(), event -> facet.of(event, selection.set()));
    }

    private List<String> all() {
        return List.copyOf(facet.values(selection.set()));
    }

    private boolean canFold() {
        return all().size() > Ink.SERIES;
    }

    private boolean isFolded() {
        return canFold() && !selection.events().isEmpty() && years().counts().size() > Ink.SERIES;
    }

    /** The values that occur; of too many those that occur most. */
    private static List<String> drawn(Years<String> years) {
        var counts = years.counts();
        return counts.size() <= Ink.SERIES
            ? List.copyOf(counts.sequencedKeySet())
            : counts.entrySet().stream()
                .sorted(Comparator.comparingInt(YearStack::total).reversed()).limit(Ink.SERIES - 1)
                .map(Map.Entry::getKey).toList();
    }

    private static int total(Map.Entry<String, List<Integer>> counted) {
        return counted.getValue().stream().mapToInt(Integer::intValue).sum();
    }

    private Cell together(YearRow year) {
        int sum = others.stream()
            .mapToInt(value -> (int) year.events().stream().filter(event -> has(event, value)).count()).sum();
        return others.isEmpty() ? Cells.number(0) : new Cell.Sum(sum, others.stream().map(this::column).toList());
    }

    private boolean has(Event event, String value) {
        return facet.of(event, selection.set()).contains(value);
    }

    private Match match(String value) {
        var coded = new Cell.Words(value);
        return switch (facet) {
            case AREA -> new Match("areas", Comparison.HAS, coded);
            case TOPIC -> new Match("topics", Comparison.HAS, coded);
            case KIND, SIDE -> new Match(facet.code(), Comparison.EQUAL, coded);
            case STRAND, ACTOR, PLACE, SIGNIFICANCE, CREDIBILITY, RELIABILITY ->
                throw new IllegalArgumentException("years are not stacked by " + facet.code());
        };
    }

    /** The colour that a value has everywhere; null where it has none. */
    private @Nullable Ink ink(String value) {
        var vocabulary = selection.set().vocabulary();
        return switch (facet) {
            case AREA -> Ink.of(vocabulary.areas().values().stream().filter(area -> area.id().equals(value)).toList(),
                vocabulary);
            case SIDE -> Side.all(vocabulary).stream().filter(side -> side.id().equals(value))
                .map(side -> Ink.of(side, vocabulary)).findFirst().orElse(null);
            default -> null;
        };
    }

    private String column(String value) {
        return facet.code() + "_" + value.replace('-', '_');
    }

    private String name(String value) {
        return filters.capital(filters.value(facet, value));
    }
}
