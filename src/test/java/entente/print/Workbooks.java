package entente.print;

import entente.brief.Imprint;
import entente.brief.Imprints;
import entente.brief.Sheet;
import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Column;
import entente.brief.Workbook;
import entente.model.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks, printed and read back. */
final class Workbooks {
    static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    private static final WorkbookPrinter PRINTER = new WorkbookPrinter();

    private Workbooks() {}

    /** {@code cell} as the only one of its sheet. */
    static XSSFCell printed(Cell cell) throws IOException {
        try (var book = read(workbook(sheet("events", List.of(cell))))) {
            return book.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    static XSSFWorkbook read(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(print(workbook)));
    }

    static byte[] print(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        PRINTER.print(workbook, out);
        return out.toByteArray();
    }

    @SafeVarargs
    static Sheet sheet(String id, List<Cell>... rows) {
        int width = rows.length == 0 ? 1 : rows[0].size();
        var columns =
            Stream.of("first", "second", "third", "fourth").limit(width).map(name -> new Column(name, 30)).toList();
        return new Sheet("Sheet " + id, id, columns, rows.length, List.of(rows)::stream);
    }

    static Workbook workbook(Sheet... sheets) {
        return new Workbook(Imprints.of(Language.ITALIAN, new Imprint.Titles("Series", "Title", "Subtitle"), DATE,
            "https://entente.example/en/events", "Entente & 2026"), List.of(sheets));
    }
}
