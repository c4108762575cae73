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
 * The table of events as comma-separated values: a header and the rows alone, UTF-8 without a byte order mark unless
 * {@link #marked}, lines ended by CR LF. The columns are those of the workbook.
 *
 * <p>Unless raw, text that a spreadsheet might take for a formula has an apostrophe before it, which is not part of the
 * text.
 *
 * <p>Source: RFC 4180; OWASP, CSV Injection.
 */
public final class CsvFeed implements Feed {
    private static final ColumnList<Event> COLUMNS = EventColumns.ALL.in(TableForm.FLAT);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String extension;
    private final boolean raw;
    private final boolean marked;

    private CsvFeed(String extension, boolean raw, boolean marked) {
        this.extension = extension;
        this.raw = raw;
        this.marked = marked;
    }

    /** For spreadsheets: no cell is taken for a formula. */
    public static CsvFeed safe() {
        return new CsvFeed("csv", false, false);
    }

    /** For programs: every text exactly as the record has it. */
    public static CsvFeed raw() {
        return new CsvFeed("raw.csv", true, false);
    }

    /** The same behind a byte order mark, without which Excel takes UTF-8 for another encoding. */
    public CsvFeed marked() {
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
    public void write(EventList excerpt, SiteUrls addresses, OutputStream out) throws IOException {
        var context = new TableContext(addresses, excerpt.set().vocabulary());
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (marked) {
            text.write(BYTE_ORDER_MARK);
        }
        var csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(COLUMNS.names());
        for (var event : excerpt.events()) {
            csv.printRecord(COLUMNS.columns().stream().map(column -> column.read(event, context))
                .map(raw ? CsvText::of : CsvText::guarded));
        }
        csv.flush();
    }
}
