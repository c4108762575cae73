package entente.feed.list;

import entente.feed.CsvText;
import entente.model.Event;
import entente.table.ColumnList;
import entente.table.EventColumns;
import entente.table.TableContext;
import entente.table.TableForm;
import entente.wording.SiteUrls;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The table of events as CSV (RFC 4180): a header line and one line for each event, in UTF-8 and by default without
 * a byte order mark. The columns are those of the workbook's sheet of events.
 *
 * <p>Unless raw, a text that a spreadsheet might run as a formula is written with an apostrophe before it (OWASP, CSV
 * Injection).
 */
public final class CsvFeed implements Feed {
    private static final ColumnList<Event> COLUMNS = EventColumns.ALL.in(TableForm.FLAT);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String extension;
    private final boolean raw;
    private final boolean hasByteOrderMark;

    private CsvFeed(String extension, boolean raw, boolean hasByteOrderMark) {
        this.extension = extension;
        this.raw = raw;
        this.hasByteOrderMark = hasByteOrderMark;
    }

    /** For spreadsheets: texts that could be run as formulas are neutralised with an apostrophe. */
    public static CsvFeed safe() {
        return new CsvFeed("csv", false, false);
    }

    /** For programs: every text exactly as in the record. */
    public static CsvFeed raw() {
        return new CsvFeed("raw.csv", true, false);
    }

    /** The same with a byte order mark, without which Excel does not recognise UTF-8. */
    public CsvFeed withByteOrderMark() {
        return new CsvFeed(extension, raw, true);
    }

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void write(EventList list, SiteUrls urls, OutputStream out) throws IOException {
        var context = new TableContext(urls, list.set().vocabulary());
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (hasByteOrderMark) {
            text.write(BYTE_ORDER_MARK);
        }
        var csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(COLUMNS.names());
        for (var event : list.events()) {
            csv.printRecord(COLUMNS.columns().stream().map(column -> column.read(event, context))
                .map(raw ? CsvText::of : CsvText::formulaSafe));
        }
        csv.flush();
    }
}
