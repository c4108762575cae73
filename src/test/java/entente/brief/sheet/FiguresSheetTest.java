package entente.brief.sheet;

import static entente.brief.SheetTables.allEvents;
import static entente.brief.SheetTables.select;
import static entente.brief.SheetTables.sheet;
import static entente.brief.SheetTables.sheets;
import static entente.brief.SheetTables.table;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.brief.SheetTables;
import entente.insight.Side;
import entente.insight.YearCounts;
import entente.model.Event;
import entente.model.Event.Participant;
import entente.model.Language;
import entente.picture.DataTable;
import entente.picture.Frame;
import entente.picture.Ink;
import entente.picture.StackedColumns;
import entente.picture.map.WorldMap;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.wording.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of the workbook have the same numbers as the charts of the web pages. */
class FiguresSheetTest {
    private static final SearchResult CURATED = Index.of(TestSets.curated()).search(Query.ALL);
    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource(names = {"AREA", "TOPIC", "KIND", "SIDE"})
    void hasTheNumbersOfTheYearChart(Facet facet) {
        for (var selection : List.of(allEvents(), CURATED)) {
            var set = selection.set();
            var years =
                YearCounts.of(selection.events(), List.copyOf(facet.values(set)), event -> facet.valuesFor(event, set));
            DataTable chartData = StackedColumns.of(years, value -> value, value -> null, (value, year) -> null)
                .draw("", MESSAGES, Frame.PAGE).data();
            var rows = table(sheet(chart(facet, selection).sheet(), selection, Language.ENGLISH));
            assertEquals(chartData.rows().size(), rows.size());
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                assertEquals(chartData.rows().get(i).stream().map(DataTable.Cell::words).toList(),
                    Stream
                        .concat(Stream.of("year"), years.counts().keySet().stream().map(value -> column(facet, value)))
                        .map(row::get).toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AREA", "TOPIC", "KIND", "SIDE"})
    void drawsEveryValueInAtMostEightSeries(Facet facet) {
        for (var selection : List.of(allEvents(), CURATED)) {
            var chart = chart(facet, selection);
            var drawn = chart.series().stream().map(Chart.Series::column).toList();
            assertTrue(drawn.size() <= 8, () -> facet + " " + drawn);
            for (var row : table(sheet(chart.sheet(), selection, Language.ENGLISH))) {
                assertEquals(facet.values(selection.set()).stream().map(value -> column(facet, value))
                    .mapToInt(column -> Integer.parseInt(row.get(column))).sum(),
                    drawn.stream().mapToInt(column -> Integer.parseInt(row.get(column))).sum(), row::toString);
            }
        }
    }

    @Test
    void drawsSidesInTheirFixedInks() {
        var vocabulary = allEvents().set().vocabulary();
        assertEquals(Side.all(vocabulary).stream().map(side -> Ink.of(side, vocabulary)).toList(),
            chart(Facet.SIDE, allEvents()).series().stream().map(Chart.Series::ink).toList());
    }

    @Test
    void countsPlacesAsTheMapDoes() {
        DataTable map = new WorldMap(CURATED.events(), places -> null).draw("", MESSAGES, Frame.PAGE).data();
        var rows = table(sheet("places", CURATED, Language.ENGLISH));
        assertEquals(map.rows().stream().map(row -> row.get(0).words() + " " + row.get(1).words()).collect(toSet()),
            rows.stream().map(row -> row.get("place") + " " + row.get("events")).collect(toSet()));
        assertEquals(Map.of("place_id", "moscow", "latitude", "55.7558", "longitude", "37.6173", "body", "earth"),
            SheetTables.pick(
                rows.stream().filter(row -> row.get("place_id").equals("moscow")).findFirst().orElseThrow(),
                Set.of("place_id", "latitude", "longitude", "body")));
    }

    @Test
    void countsEventsInWhichBothActorsTakePart() {
        var rows = table(sheet("ties", CURATED, Language.ENGLISH));
        assertTrue(rows.size() > 50);
        for (var row : rows) {
            var both = Set.of(row.get("actor_id"), row.get("with_id"));
            assertEquals(Long.toString(CURATED.events().stream()
                .filter(event -> actors(event).containsAll(both)).count()), row.get("events"), row::toString);
        }
    }

    @Test
    void countsEventsOfAStrandInTheYearOfTheirFirstDay() {
        for (var row : table(sheet("calendar", CURATED, Language.ENGLISH))) {
            var counted = new HashMap<String, Integer>();
            CURATED.events().stream()
                .filter(event -> event.strands().stream().anyMatch(strand -> strand.id().equals(row.get("strand_id"))))
                .forEach(event -> counted.merge("y_" + event.date().first().getYear(), 1, Integer::sum));
            CURATED.yearCounts().keySet().forEach(year -> assertEquals(
                Integer.toString(counted.getOrDefault("y_" + year, 0)), row.get("y_" + year), row::toString));
            assertEquals(Integer.toString(counted.values().stream().mapToInt(n -> n).sum()), row.get("episodes"));
        }
    }

    @Test
    void assignsTimelineLanesWithoutOverlap() {
        var rows = table(sheet("timeline", CURATED, Language.ENGLISH));
        assertEquals(CURATED.events().stream().map(Event::id).collect(toSet()),
            rows.stream().map(row -> row.get("event_id")).collect(toSet()));
        var before = new HashMap<String, LocalDate>();
        for (var row : rows) {
            var lanes = row.keySet().stream().filter(column -> column.startsWith("lane_"))
                .filter(column -> !row.get(column).isEmpty()).map(row::get).toList();
            assertEquals(1, lanes.size(), row::toString);
            var day = LocalDate.parse(row.get("start"));
            var last = before.put(lanes.getFirst(), day);
            assertTrue(last == null || last.plusDays(60).isBefore(day), row::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void describesEveryFigureAndRefersToItsSheet(Language language) {
        var sheets = sheets(CURATED, language);
        var figures = sheet("figures", CURATED, language);
        assertEquals(
            List.of("events_by_area", "events_by_side", "events_by_topic", "events_by_kind", "timeline", "places",
                "ties", "calendar"),
            table(figures).stream().map(row -> row.get("figure")).toList());
        assertTrue(sheets.stream().map(Sheet::name).toList()
            .containsAll(table(figures).stream().map(row -> row.get("sheet")).toList()));
        for (var chart : figures.charts()) {
            var dataSheet = sheet(chart.sheet(), CURATED, language);
            assertTrue(chart.rowCount() > 0 && chart.rowCount() <= dataSheet.rowCount());
            Stream.concat(Stream.of(chart.category()), chart.series().stream().map(Chart.Series::column))
                .forEach(column -> assertTrue(dataSheet.columnIndex(column) >= 0, column));
            assertFalse(chart.title().isBlank() || chart.description().isBlank() || chart.categoryTitle().isBlank());
        }
    }

    @Test
    void drawsNothingForAnEmptySelection() {
        var noEvents = select("q", "nothing-has-this-word");
        assertEquals(0, noEvents.events().size());
        for (var sheet : sheets(noEvents, Language.ENGLISH)) {
            assertEquals(List.of(), sheet.charts(), sheet.id());
        }
        assertEquals(0, sheet("figures", noEvents, Language.ENGLISH).rowCount());
    }

    private static Chart chart(Facet facet, SearchResult selection) {
        return sheet("figures", selection, Language.ENGLISH).charts().stream()
            .filter(chart -> chart.series().getFirst().column().startsWith(facet.code() + "_")).findFirst()
            .orElseThrow();
    }

    private static String column(Facet facet, String value) {
        return facet.code() + "_" + value.replace('-', '_');
    }

    private static Set<String> actors(Event event) {
        return event.participants().stream().map(Participant::actor).map(actor -> actor.id()).collect(toSet());
    }
}
