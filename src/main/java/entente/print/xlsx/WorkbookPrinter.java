package entente.print.xlsx;

import entente.brief.sheet.Workbook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Prints a {@link Workbook} for Excel. POI makes the frame: styles, tables, charts, print setup,
 * properties. The rows then flow from the selection straight into the zip, so a sheet of any length needs neither memory nor
 * temporary files. The same brief gives the same bytes.
 */
public final class WorkbookPrinter {
    /** Of deflation: a third less time than the usual 6, for a fifteenth more bytes. */
    private static final int LEVEL = 4;

    /** Leaves {@code out} open. */
    public void print(Workbook workbook, OutputStream out) throws IOException {
        var frame = WorkbookSkeleton.of(workbook);
        var zip = new ZipOutputStream(out);
        try (var parts = new ZipInputStream(frame.file())) {
            zip.setLevel(LEVEL);
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(entry(part.getName(), workbook.imprint().version().date()));
                var page = frame.page(part.getName());
                if (page.isPresent()) {
                    print(page.get(), new String(parts.readAllBytes(), StandardCharsets.UTF_8), frame.styles(), zip);
                } else {
                    parts.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** Dated by the set: the clock and the time zone of the machine leave no trace. */
    private static ZipEntry entry(String name, LocalDate date) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(date.atStartOfDay());
        return entry;
    }

    /** Sets the rows of {@code page} under the header row that {@code xml}, its empty sheet, already has. */
    private static void print(Worksheet page, String xml, CellStyles styles, OutputStream zip) throws IOException {
        int end = xml.indexOf("</sheetData>");
        var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        writer.append(xml.substring(0, end).replaceFirst("<dimension ref=\"[^\"]*\"/>", page.dimension()));
        new RowWriter(styles, writer).write(page);
        writer.append(xml, end, xml.length()).flush();
    }
}
