package entente.print.xlsx;

import static java.util.stream.Collectors.toMap;

import entente.brief.document.Imprint;
import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Column;
import entente.brief.sheet.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageOrder;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with everything but its rows: header row, table, widths and print setup of each sheet, styles, properties.
 */
final class WorkbookSkeleton {
    private static final String MAKER = "Entente";
    private static final String TABLE_STYLE = "TableStyleLight1";
    private static final float HEADER_HEIGHT = 22;
    /** How many characters of column width a printed page takes and can still be read. */
    private static final int PRINTED_WIDTH = 280;
    private static final int FILTER_BUTTON = 4;
    private static final int MOST_OF_FOOTER = 200;
    /** So many tell whether a column holds numbers. */
    private static final int SOME_ROWS = 50;

    private final byte[] file;
    private final Map<String, Worksheet> pages;
    private final CellStyles styles;

    private WorkbookSkeleton(byte[] file, Map<String, Worksheet> pages, CellStyles styles) {
        this.file = file;
        this.pages = pages;
        this.styles = styles;
    }

    InputStream file() {
        return new ByteArrayInputStream(file);
    }

    /** Whose rows the {@code part} of the file waits for: {@code xl/worksheets/sheet1.xml}. */
    Optional<Worksheet> page(String part) {
        return Optional.ofNullable(pages.get("/" + part));
    }

    CellStyles styles() {
        return styles;
    }

    static WorkbookSkeleton of(Workbook workbook) throws IOException {
        var book = new XSSFWorkbook();
        try {
            return of(workbook, book);
        } finally {
            // Closing the workbook would write it a second time.
            book.getPackage().revert();
        }
    }

    private static WorkbookSkeleton of(Workbook workbook, XSSFWorkbook book) throws IOException {
        describe(book, workbook.imprint());
        var styles = CellStyles.in(book);
        var pages = new LinkedHashMap<XSSFSheet, Worksheet>();
        for (var sheet : workbook.sheets()) {
            for (var page : Worksheet.of(sheet)) {
                var framed = frame(page, book, styles);
                setUpPrint(framed, page, workbook.imprint().footer());
                ColorScale.lay(page, framed);
                pages.put(framed, page);
            }
        }
        draw(pages, workbook.imprint().language().locale());
        var file = new ByteArrayOutputStream();
        book.write(file);
        return new WorkbookSkeleton(file.toByteArray(), pages.entrySet().stream().collect(
            toMap(entry -> entry.getKey().getPackagePart().getPartName().getName(), Map.Entry::getValue)), styles);
    }

    private static void draw(Map<XSSFSheet, Worksheet> pages, Locale language) {
        var firsts = pages.values().stream().filter(page -> page.number() == 1)
            .collect(toMap(page -> page.sheet().id(), page -> page));
        var charts = new Charts(firsts, language);
        pages.forEach((framed, page) -> {
            if (page.number() == 1) {
                charts.draw(page, framed);
            }
        });
    }

    private static void describe(XSSFWorkbook book, Imprint imprint) {
        var date = Optional.of(midnight(imprint.version().date()));
        var properties = book.getProperties().getCoreProperties();
        properties.setTitle(SpreadsheetText.fit(imprint.titles().title()));
        properties.setSubjectProperty(SpreadsheetText.fit(imprint.titles().subtitle()));
        properties.setCategory(SpreadsheetText.fit(imprint.titles().series()));
        properties.setDescription(SpreadsheetText.fit(imprint.address()));
        properties.setIdentifier(imprint.version().fingerprint());
        properties.setCreator(MAKER);
        properties.setLastModifiedByUser(MAKER);
        properties.setCreated(date);
        properties.setModified(date);
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static XSSFSheet frame(Worksheet page, XSSFWorkbook book, CellStyles styles) {
        var framed = book.createSheet(page.name());
        var header = framed.createRow(0);
        header.setHeightInPoints(HEADER_HEIGHT);
        var columns = page.sheet().columns();
        var some = page.cells().limit(SOME_ROWS).toList();
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            boolean number = some.stream().anyMatch(row -> isNumber(row.get(column)));
            var cell = header.createCell(at);
            cell.setCellValue(columns.get(at).name());
            cell.setCellStyle(columns.get(at).shaded()
                ? styles.shadedHeader()
                : number ? styles.numberHeader() : styles.header());
            framed.setColumnWidth(at, width(columns.get(at)) * 256);
        }
        framed.createFreezePane(0, 1);
        framed.setDisplayGridlines(false);
        lay(framed, page);
        return framed;
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Quantity || cell instanceof Cell.CountIf || cell instanceof Cell.RowSum;
    }

    /** At least the name and the button of its filter, which a shaded column has not. */
    private static int width(Column column) {
        return column.shaded()
            ? column.width()
            : Math.max(column.width(), column.name().length() + FILTER_BUTTON);
    }

    private static void lay(XSSFSheet framed, Worksheet page) {
        var table = framed.createTable(page.area());
        table.setName(page.table());
        table.setDisplayName(page.table());
        table.updateHeaders();
        table.getCTTable().addNewAutoFilter().setRef(page.area().formatAsString());
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName(TABLE_STYLE);
        style.setShowRowStripes(true);
    }

    private static void setUpPrint(XSSFSheet framed, Worksheet page, String footer) {
        int width = page.sheet().columns().stream().mapToInt(WorkbookSkeleton::width).sum();
        int across = Math.ceilDiv(width, PRINTED_WIDTH);
        var setup = framed.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(true);
        setup.setPageOrder(PageOrder.OVER_THEN_DOWN);
        setup.setFitWidth((short) across);
        setup.setFitHeight((short) 0);
        framed.setFitToPage(true);
        framed.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (across > 1) {
            framed.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        }
        String said = SpreadsheetText.fit(footer).replace("&", "&&");
        framed.getFooter().setLeft(said.substring(0, Math.min(said.length(), MOST_OF_FOOTER)));
        framed.getFooter().setRight("&A  &P / &N");
    }
}
