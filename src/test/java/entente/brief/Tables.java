package entente.brief;

import entente.Sets;
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

/** The data sheets of selections of the invented set, read as tables of words. */
public final class Tables {
    public static final EventSet SET = Sets.invented();

    private Tables() {}

    public static SearchResult all() {
        return Index.of(SET).select(Query.ALL);
    }

    public static SearchResult select(String parameter, String value) {
        return Index.of(SET).select(Query.parse(Map.of(parameter, new String[]{value}), SET));
    }

    public static List<Sheet> sheets(SearchResult selection, Language language) {
        return WorkbookWriter.write(BriefPlan.of(selection, new SiteUrls("https://entente.example", language)))
            .sheets();
    }

    public static Sheet sheet(String id, SearchResult selection, Language language) {
        return sheets(selection, language).stream().filter(sheet -> sheet.id().equals(id)).findFirst().orElseThrow();
    }

    public static String columns(Language language) {
        return sheets(all(), language).stream()
            .map(sheet -> sheet.id() + ": "
                + sheet.columns().stream().map(Sheet.Column::name).collect(Collectors.joining(" ")) + "\n")
            .collect(Collectors.joining());
    }

    public static List<String> column(String id, String name, SearchResult selection) {
        return table(sheet(id, selection, Language.ENGLISH)).stream().map(row -> row.get(name)).toList();
    }

    public static List<Map<String, String>> rows(String id) {
        return table(sheet(id, all(), Language.ENGLISH));
    }

    public static Map<String, String> row(String id, String event, Set<String> columns) {
        return only(rows(id).stream().filter(row -> row.get("event_id").equals(event)).findFirst().orElseThrow(),
            columns);
    }

    public static Map<String, String> only(Map<String, String> row, Set<String> columns) {
        return columns.stream().collect(Collectors.toMap(column -> column, row::get));
    }

    public static List<Map<String, String>> table(Sheet sheet) {
        return sheet.rows().get().map(row -> {
            var read = new HashMap<String, String>();
            for (int at = 0; at < row.size(); at++) {
                read.put(sheet.columns().get(at).name(), words(row.get(at)));
            }
            return Map.copyOf(read);
        }).toList();
    }

    /** What a cell says, as whoever reads the workbook sees it; whole numbers only. */
    public static String words(Cell cell) {
        return switch (cell) {
            case Cell.TextCell(String words) -> words;
            case Cell.Quantity(double number) -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Cell.Day(LocalDate day) -> day.toString();
            case Cell.CountIf tally -> Integer.toString(tally.count());
            case Cell.RowSum sum -> Integer.toString(sum.sum());
            case Cell.Address(String words, String href) -> words;
            case Cell.Empty empty -> "";
        };
    }
}
