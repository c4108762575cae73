package entente.brief;

import entente.brief.Chart.Series;
import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Comparison;
import entente.brief.Sheet.Match;
import entente.insight.Years;
import entente.picture.Columns;
import entente.picture.Ink;
import entente.search.Facet;
import entente.search.Selection;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final List<String> all;
    /** Null where there are no events. */
    private final @Nullable Years<String> years;
    private final List<String> drawn;

    YearStack(Selection selection, Facet facet, Words words) {
        this.selection = selection;
        this.facet = facet;
        this.words = words;
        this.filters = new FilterWords(selection.set(), words);
        this.all = List.copyOf(facet.values(selection.set()));
        this.years = selection.events().isEmpty()
            ? null
            : Years.of(selection.events(), all, event -> facet.of(event, selection.set()));
        this.drawn = years == null ? List.of() : drawn(years);
    }

    Grid<YearRow> columns(Grid<YearRow> grid) {
        for (var value : all) {
            grid.column(column(value), WIDTH, year -> YearRow.tally(year.year(), count(value, year), match(value)));
        }
        if (all.size() > Ink.SERIES) {
            List<String> others = all.stream().filter(value -> !drawn.contains(value)).toList();
            grid.column(column("others"), WIDTH, year -> together(others, year));
        }
        return grid;
    }

    /** The figure of {@code sheet}, which has these columns; none where there is nothing to draw. */
    Stream<Exhibit> exhibit(Sheet sheet) {
        if (years == null) {
            return Stream.empty();
        }
        var series = new ArrayList<Series>();
        drawn.forEach(value -> series.add(
            new Series(column(value), name(value), FacetInk.of(facet, value, selection.set().vocabulary()))));
        if (drawn.size() < years.counts().size()) {
            series.add(new Series(column("others"), words.say("picture.columns.others")));
        }
        var chart = new Chart(Chart.Form.STACKS, words.say("brief.chart." + facet.code()),
            Columns.of(years, this::name, value -> null, (value, year) -> null).describe(words), sheet.id(),
            sheet.count(), "year", words.say("picture.data.year"), words.say("picture.data.events"), series);
        return Stream.of(new Exhibit("events_by_" + facet.code(), sheet.name(), chart));
    }

    /** The values that occur, in their order; of too many those that occur most. */
    private static List<String> drawn(Years<String> years) {
        var occurring = List.copyOf(years.counts().sequencedKeySet());
        if (occurring.size() <= Ink.SERIES) {
            return occurring;
        }
        var most = occurring.stream().sorted(Comparator.comparingInt(years::total).reversed())
            .limit(Ink.SERIES - 1).toList();
        return occurring.stream().filter(most::contains).toList();
    }

    private int count(String value, YearRow year) {
        return years == null || !years.counts().containsKey(value)
            ? 0
            : years.counts().get(value).get(year.year() - years.first());
    }

    private Cell together(List<String> others, YearRow year) {
        return others.isEmpty()
            ? Cells.number(0)
            : new Cell.Sum(others.stream().mapToInt(value -> count(value, year)).sum(),
                others.stream().map(this::column).toList());
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

    private String column(String value) {
        return facet.code() + "_" + value.replace('-', '_');
    }

    private String name(String value) {
        return filters.capital(filters.value(facet, value));
    }
}
