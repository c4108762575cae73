package entente.brief;

import entente.TestSets;
import entente.brief.sheet.Sheet;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.WorkbookWriter;
import entente.model.EventSet;
import entente.model.Language;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.wording.SiteUrls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Test fixture: the sheets of workbooks about the invented set, as rows of text. */
public final class SheetTables {
    public static final EventSet SET = TestSets.invented();

    private SheetTables() {}

    public static SearchResult allEvents() {
        return Index.of(SET).search(Query.ALL);
    }

    public static SearchResult select(String parameter, String value) {
        return Index.of(SET).search(Query.parse(Map.of(parameter, new String[]{value}), SET));
    }

    public static List<Sheet> sheets(SearchResult selection, Language language) {
        return WorkbookWriter.write(BriefPlan.of(selection, new SiteUrls("https://entente.example", language)))
            .sheets();
    }

    public static Sheet sheet(String id, SearchResult selection, Language language) {
        return sheets(selection, language).stream().filter(sheet -> sheet.id().equals(id)).findFirst().orElseThrow();
    }

    /** One line per sheet: its id and its column names. */
    public static String columns(Language language) {
        return sheets(allEvents(), language).stream()
            .map(sheet -> sheet.id() + ": "
                + sheet.columns().stream().map(Sheet.Column::name).collect(Collectors.joining(" ")) + "\n")
            .collect(Collectors.joining());
    }

    /** The values of one column of a sheet. */
    public static List<String> column(String id, String name, SearchResult selection) {
        return table(sheet(id, selection, Language.ENGLISH)).stream().map(row -> row.get(name)).toList();
    }

    public static List<Map<String, String>> rows(String id) {
        return table(sheet(id, allEvents(), Language.ENGLISH));
    }

    public static Map<String, String> row(String id, String event, Set<String> columns) {
        return pick(rows(id).stream().filter(row -> row.get("event_id").equals(event)).findFirst().orElseThrow(),
            columns);
    }

    /** {@code row} reduced to {@code columns}. */
    public static Map<String, String> pick(Map<String, String> row, Set<String> columns) {
        return columns.stream().collect(Collectors.toMap(column -> column, row::get));
    }

    /** The rows of a sheet, each as text by column name. */
    public static List<Map<String, String>> table(Sheet sheet) {
        return sheet.rows().get().map(row -> {
            var cells = new HashMap<String, String>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(sheet.columns().get(i).name(), text(row.get(i)));
            }
            return Map.copyOf(cells);
        }).toList();
    }

    /** The text that a spreadsheet shows for a cell; numbers without formatting. */
    public static String text(Cell cell) {
        return switch (cell) {
            case Cell.TextCell(String text) -> text;
            case Cell.NumberCell(double number) -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Cell.DateCell(LocalDate date) -> date.toString();
            case Cell.CountIf countIf -> Integer.toString(countIf.count());
            case Cell.RowSum sum -> Integer.toString(sum.sum());
            case Cell.LinkCell(String text, String href) -> text;
            case Cell.EmptyCell empty -> "";
        };
    }
}
