package entente.brief.sheet;

import entente.brief.FacetInk;
import entente.brief.sheet.Chart.Series;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Comparison;
import entente.brief.sheet.Sheet.Criterion;
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
 * Events per year by the values of a facet: one column per value of the vocabulary, and a chart that stacks them. An
 * event with several values counts for each. If more values occur than there are inks, the chart combines the rarest
 * values as «others».
 */
final class YearStack {
    private static final int COLUMN_WIDTH = 16;

    private final SearchResult selection;
    private final Facet facet;
    private final Messages messages;
    private final FilterText filterText;
    private final List<String> allValues;
    /** Null if there are no events. */
    private final @Nullable YearCounts<String> yearCounts;
    private final List<String> drawnValues;

    YearStack(SearchResult selection, Facet facet, Messages messages) {
        this.selection = selection;
        this.facet = facet;
        this.messages = messages;
        this.filterText = new FilterText(selection.set(), messages);
        this.allValues = List.copyOf(facet.values(selection.set()));
        this.yearCounts = selection.events().isEmpty()
            ? null
            : YearCounts.of(selection.events(), allValues, event -> facet.valuesFor(event, selection.set()));
        this.drawnValues = yearCounts == null ? List.of() : chooseDrawn(yearCounts);
    }

    /** Appends one column per value, and one for «others» if there are more values than inks. */
    SheetBuilder<YearRow> columns(SheetBuilder<YearRow> builder) {
        for (var value : allValues) {
            builder.column(column(value), COLUMN_WIDTH,
                year -> YearRow.countCell(year.year(), count(value, year), criterion(value)));
        }
        if (allValues.size() > Ink.SERIES_COUNT) {
            List<String> otherValues = allValues.stream().filter(value -> !drawnValues.contains(value)).toList();
            builder.column(column("others"), COLUMN_WIDTH, year -> othersCell(otherValues, year));
        }
        return builder;
    }

    /** The figure of a sheet that has these columns; empty if there are no events. */
    Stream<WorkbookFigure> figure(Sheet sheet) {
        if (yearCounts == null) {
            return Stream.empty();
        }
        var series = new ArrayList<Series>();
        drawnValues.forEach(value -> series.add(
            new Series(column(value), name(value), FacetInk.of(facet, value, selection.set().vocabulary()))));
        if (drawnValues.size() < yearCounts.counts().size()) {
            series.add(new Series(column("others"), messages.get("picture.columns.others")));
        }
        var chart = new Chart(Chart.Form.COLUMN, messages.get("brief.chart." + facet.code()),
            StackedColumns.of(yearCounts, this::name, value -> null, (value, year) -> null).describe(messages),
            sheet.id(),
            sheet.rowCount(), "year", messages.get("picture.data.year"), messages.get("picture.data.events"), series);
        return Stream.of(new WorkbookFigure("events_by_" + facet.code(), sheet.name(), chart));
    }

    /** The values with a series of their own, in vocabulary order; if too many occur, the most frequent. */
    private static List<String> chooseDrawn(YearCounts<String> yearCounts) {
        var occurring = List.copyOf(yearCounts.counts().sequencedKeySet());
        if (occurring.size() <= Ink.SERIES_COUNT) {
            return occurring;
        }
        var mostFrequent = occurring.stream().sorted(Comparator.comparingInt(yearCounts::total).reversed())
            .limit(Ink.SERIES_COUNT - 1).toList();
        return occurring.stream().filter(mostFrequent::contains).toList();
    }

    private int count(String value, YearRow year) {
        return yearCounts == null || !yearCounts.counts().containsKey(value)
            ? 0
            : yearCounts.counts().get(value).get(year.year() - yearCounts.first());
    }

    private Cell othersCell(List<String> otherValues, YearRow year) {
        return otherValues.isEmpty()
            ? Cells.number(0)
            : new Cell.RowSum(otherValues.stream().mapToInt(value -> count(value, year)).sum(),
                otherValues.stream().map(this::column).toList());
    }

    private Criterion criterion(String value) {
        var valueCell = new Cell.TextCell(value);
        return switch (facet) {
            case AREA -> new Criterion("areas", Comparison.CONTAINS, valueCell);
            case TOPIC -> new Criterion("topics", Comparison.CONTAINS, valueCell);
            case KIND, SIDE -> new Criterion(facet.code(), Comparison.EQUAL, valueCell);
            case STRAND, ACTOR, PLACE, SIGNIFICANCE, CREDIBILITY, RELIABILITY ->
                throw new IllegalArgumentException("years are not stacked by " + facet.code());
        };
    }

    private String column(String value) {
        return facet.code() + "_" + value.replace('-', '_');
    }

    private String name(String value) {
        return filterText.capitalized(filterText.value(facet, value));
    }
}
