package entente.print;

import entente.brief.Imprints;
import entente.brief.document.Imprint;
import entente.brief.sheet.Sheet;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Column;
import entente.brief.sheet.Workbook;
import entente.model.Language;
import entente.print.xlsx.WorkbookPrinter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks, printed and read back. */
public final class TestWorkbooks {
    public static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    private static final WorkbookPrinter PRINTER = new WorkbookPrinter();

    private TestWorkbooks() {}

    /** Prints a workbook with {@code cell} as its only cell and reads that cell back. */
    static XSSFCell printed(Cell cell) throws IOException {
        try (var book = read(workbook(sheet("events", List.of(cell))))) {
            return book.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    /** Prints {@code workbook} and opens it with POI. */
    public static XSSFWorkbook read(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(print(workbook)));
    }

    /** Prints {@code workbook}. */
    public static byte[] print(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        PRINTER.print(workbook, out);
        return out.toByteArray();
    }

    /** A sheet of up to four columns, which are named first, second, third and fourth. */
    @SafeVarargs
    public static Sheet sheet(String id, List<Cell>... rows) {
        int width = rows.length == 0 ? 1 : rows[0].size();
        var columns =
            Stream.of("first", "second", "third", "fourth").limit(width).map(name -> new Column(name, 30)).toList();
        return new Sheet("Sheet " + id, id, columns, rows.length, List.of(rows)::stream);
    }

    /** An Italian workbook of {@code sheets}. */
    public static Workbook workbook(Sheet... sheets) {
        return new Workbook(Imprints.of(Language.ITALIAN, new Imprint.Titles("Series", "Title", "Subtitle"), DATE,
            "https://entente.example/en/events", "Entente & 2026"), List.of(sheets));
    }
}
