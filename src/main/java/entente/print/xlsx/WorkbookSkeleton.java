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
 * A workbook without its rows: styles, properties, and for each sheet its header row, table, column widths, print setup
 * and charts. {@link WorkbookPrinter} inserts the rows.
 */
final class WorkbookSkeleton {
    private static final String CREATOR = "Entente";
    private static final String TABLE_STYLE = "TableStyleLight1";
    private static final float HEADER_HEIGHT = 22;
    /** The largest total column width that is still readable when it is scaled to one printed page, in characters. */
    private static final int MAX_PRINT_WIDTH = 280;
    /** In characters. */
    private static final int FILTER_BUTTON_WIDTH = 4;
    private static final int MAX_FOOTER_LENGTH = 200;
    /** The number of rows that are examined to find out whether a column contains numbers. */
    private static final int SAMPLE_ROWS = 50;

    private final byte[] bytes;
    private final Map<String, Worksheet> worksheets;
    private final CellStyles styles;

    private WorkbookSkeleton(byte[] bytes, Map<String, Worksheet> worksheets, CellStyles styles) {
        this.bytes = bytes;
        this.worksheets = worksheets;
        this.styles = styles;
    }

    /** The file that POI wrote: a zip of parts. */
    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * The worksheet that a part of the file belongs to, such as {@code xl/worksheets/sheet1.xml}; empty for other
     * parts.
     */
    Optional<Worksheet> worksheet(String part) {
        return Optional.ofNullable(worksheets.get("/" + part));
    }

    CellStyles styles() {
        return styles;
    }

    /** Creates the skeleton of {@code workbook}. */
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
        setProperties(book, workbook.imprint());
        var styles = CellStyles.create(book);
        var worksheets = new LinkedHashMap<XSSFSheet, Worksheet>();
        for (var sheet : workbook.sheets()) {
            for (var worksheet : Worksheet.of(sheet)) {
                var xssfSheet = createSheet(worksheet, book, styles);
                setUpPrint(xssfSheet, worksheet, workbook.imprint().footer());
                ColorScale.apply(worksheet, xssfSheet);
                worksheets.put(xssfSheet, worksheet);
            }
        }
        drawCharts(worksheets, workbook.imprint().language().locale());
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return new WorkbookSkeleton(bytes.toByteArray(), worksheets.entrySet().stream().collect(
            toMap(entry -> entry.getKey().getPackagePart().getPartName().getName(), Map.Entry::getValue)), styles);
    }

    private static void drawCharts(Map<XSSFSheet, Worksheet> worksheets, Locale language) {
        var firsts = worksheets.values().stream().filter(worksheet -> worksheet.number() == 1)
            .collect(toMap(worksheet -> worksheet.sheet().id(), worksheet -> worksheet));
        var charts = new Charts(firsts, language);
        worksheets.forEach((xssfSheet, worksheet) -> {
            if (worksheet.number() == 1) {
                charts.draw(worksheet, xssfSheet);
            }
        });
    }

    private static void setProperties(XSSFWorkbook book, Imprint imprint) {
        var date = Optional.of(midnight(imprint.version().date()));
        var properties = book.getProperties().getCoreProperties();
        properties.setTitle(SpreadsheetText.fitToCell(imprint.titles().title()));
        properties.setSubjectProperty(SpreadsheetText.fitToCell(imprint.titles().subtitle()));
        properties.setCategory(SpreadsheetText.fitToCell(imprint.titles().series()));
        properties.setDescription(SpreadsheetText.fitToCell(imprint.address()));
        properties.setIdentifier(imprint.version().fingerprint());
        properties.setCreator(CREATOR);
        properties.setLastModifiedByUser(CREATOR);
        properties.setCreated(date);
        properties.setModified(date);
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static XSSFSheet createSheet(Worksheet worksheet, XSSFWorkbook book, CellStyles styles) {
        var xssfSheet = book.createSheet(worksheet.name());
        var header = xssfSheet.createRow(0);
        header.setHeightInPoints(HEADER_HEIGHT);
        var columns = worksheet.sheet().columns();
        var sample = worksheet.cells().limit(SAMPLE_ROWS).toList();
        for (int index = 0; index < columns.size(); index++) {
            int column = index;
            boolean number = sample.stream().anyMatch(row -> isNumber(row.get(column)));
            var cell = header.createCell(index);
            cell.setCellValue(columns.get(index).name());
            cell.setCellStyle(columns.get(index).shaded()
                ? styles.shadedHeader()
                : number ? styles.numberHeader() : styles.header());
            xssfSheet.setColumnWidth(index, width(columns.get(index)) * 256);
        }
        xssfSheet.createFreezePane(0, 1);
        xssfSheet.setDisplayGridlines(false);
        addTable(xssfSheet, worksheet);
        return xssfSheet;
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.NumberCell || cell instanceof Cell.CountIf || cell instanceof Cell.RowSum;
    }

    /**
     * The width in characters. A shaded column has the width that it defines; any other column is wide enough for its
     * name and filter button.
     */
    private static int width(Column column) {
        return column.shaded()
            ? column.width()
            : Math.max(column.width(), column.name().length() + FILTER_BUTTON_WIDTH);
    }

    private static void addTable(XSSFSheet xssfSheet, Worksheet worksheet) {
        var table = xssfSheet.createTable(worksheet.tableRange());
        table.setName(worksheet.tableName());
        table.setDisplayName(worksheet.tableName());
        table.updateHeaders();
        table.getCTTable().addNewAutoFilter().setRef(worksheet.tableRange().formatAsString());
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName(TABLE_STYLE);
        style.setShowRowStripes(true);
    }

    private static void setUpPrint(XSSFSheet xssfSheet, Worksheet worksheet, String footer) {
        int width = worksheet.sheet().columns().stream().mapToInt(WorkbookSkeleton::width).sum();
        int pagesWide = Math.ceilDiv(width, MAX_PRINT_WIDTH);
        var setup = xssfSheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(true);
        setup.setPageOrder(PageOrder.OVER_THEN_DOWN);
        setup.setFitWidth((short) pagesWide);
        setup.setFitHeight((short) 0);
        xssfSheet.setFitToPage(true);
        xssfSheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (pagesWide > 1) {
            xssfSheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        }
        String text = SpreadsheetText.fitToCell(footer).replace("&", "&&");
        xssfSheet.getFooter().setLeft(text.substring(0, Math.min(text.length(), MAX_FOOTER_LENGTH)));
        xssfSheet.getFooter().setRight("&A  &P / &N");
    }
}
