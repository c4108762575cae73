package entente.brief.sheet;

import entente.brief.FacetInk;
import entente.brief.sheet.Chart.Series;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Match;
import entente.insight.YearCounts;
import entente.picture.Ink;
import entente.picture.StackedColumns;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.wording.FilterText;
import entente.wording.Messages;
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

    private final SearchResult selection;
    private final Facet facet;
    private final Messages words;
    private final FilterText filters;
    private final List<String> all;
    /** Null where there are no events. */
    private final @Nullable YearCounts<String> years;
    private final List<String> drawn;

    YearStack(SearchResult selection, Facet facet, Messages words) {
        this.selection = selection;
        this.facet = facet;
        this.words = words;
        this.filters = new FilterText(selection.set(), words);
        this.all = List.copyOf(facet.values(selection.set()));
        this.years = selection.events().isEmpty()
            ? null
            : YearCounts.of(selection.events(), all, event -> facet.of(event, selection.set()));
        this.drawn = years == null ? List.of() : drawn(years);
    }

    SheetBuilder<YearRow> columns(SheetBuilder<YearRow> grid) {
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
    Stream<WorkbookFigure> exhibit(Sheet sheet) {
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
            StackedColumns.of(years, this::name, value -> null, (value, year) -> null).describe(words), sheet.id(),
            sheet.count(), "year", words.say("picture.data.year"), words.say("picture.data.events"), series);
        return Stream.of(new WorkbookFigure("events_by_" + facet.code(), sheet.name(), chart));
    }

    /** The values that occur, in their order; of too many those that occur most. */
    private static List<String> drawn(YearCounts<String> years) {
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
            : new Cell.RowSum(others.stream().mapToInt(value -> count(value, year)).sum(),
                others.stream().map(this::column).toList());
    }

    private Match match(String value) {
        var coded = new Cell.TextCell(value);
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
