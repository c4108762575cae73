package entente.feed;

import entente.insight.Datum;
import entente.insight.EventColumn;
import entente.search.Selection;
import entente.wording.Addresses;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The table of events as comma-separated values: a header and the rows alone, UTF-8 without a byte order mark, lines
 * ended by CR LF. The columns are those of the workbook.
 *
 * <p>Unless raw, text that a spreadsheet might take for a formula has an apostrophe before it, which is not part of the
 * text.
 *
 * <p>Source: RFC 4180; OWASP, CSV Injection.
 */
public final class CsvFeed implements Feed {
    private final String extension;
    private final boolean raw;

    private CsvFeed(String extension, boolean raw) {
        this.extension = extension;
        this.raw = raw;
    }

    /** For spreadsheets: no cell is taken for a formula. */
    public static CsvFeed safe() {
        return new CsvFeed("csv", false);
    }

    /** For programs: every text exactly as the record has it. */
    public static CsvFeed raw() {
        return new CsvFeed("raw.csv", true);
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
    public void write(Selection selection, Addresses addresses, OutputStream out) throws IOException {
        var vocabulary = selection.set().vocabulary();
        var csv =
            new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord(EventColumn.ALL.stream().map(EventColumn::name));
        for (var event : selection.events()) {
            csv.printRecord(EventColumn.ALL.stream()
                .map(column -> told(column.of(event, addresses.language(), vocabulary), addresses)));
        }
        csv.flush();
    }

    private String told(Datum datum, Addresses addresses) {
        return switch (datum) {
            case Datum.Words(var words) -> guarded(words);
            case Datum.Several several -> guarded(several.joined());
            case Datum.Quantity(var number) -> Long.toString(number);
            case Datum.Day(var day) -> day.toString();
            case Datum.Page(var event) -> addresses.of(event);
        };
    }

    private String guarded(String words) {
        return !raw && Datum.Words.looksLikeFormula(words) ? "'" + words : words;
    }
}
