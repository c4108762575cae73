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
 * Prints a {@link Workbook} as an Excel file (.xlsx). POI makes a skeleton without rows; the rows are then streamed
 * into the zip, so a sheet of any length needs neither much memory nor temporary files. The same workbook always gives
 * the same bytes. Thread-safe.
 */
public final class WorkbookPrinter {
    /**
     * Deflate level, from 0 to 9. Compared with the default, 6, printing takes a third less time and a fifteenth more
     * bytes.
     */
    private static final int COMPRESSION_LEVEL = 4;

    /**
     * Writes {@code workbook}; {@code out} stays open.
     *
     * @throws IllegalArgumentException if the rows of a sheet differ from what it announces, or a chart shows a missing
     *     sheet
     */
    public void print(Workbook workbook, OutputStream out) throws IOException {
        var skeleton = WorkbookSkeleton.of(workbook);
        var zip = new ZipOutputStream(out);
        try (var parts = new ZipInputStream(skeleton.open())) {
            zip.setLevel(COMPRESSION_LEVEL);
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(entry(part.getName(), workbook.imprint().version().date()));
                var worksheet = skeleton.worksheet(part.getName());
                if (worksheet.isPresent()) {
                    String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                    print(worksheet.get(), xml, skeleton.styles(), zip);
                } else {
                    parts.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /**
     * A zip entry with the date of the event set, so that the bytes do not depend on the clock and the time zone of the
     * machine.
     */
    private static ZipEntry entry(String name, LocalDate date) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(date.atStartOfDay());
        return entry;
    }

    /** Inserts the rows of {@code worksheet} after the header row of {@code xml}, the sheet of the skeleton. */
    private static void print(Worksheet worksheet, String xml, CellStyles styles, OutputStream zip) throws IOException {
        int end = xml.indexOf("</sheetData>");
        var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        writer.append(xml.substring(0, end).replaceFirst("<dimension ref=\"[^\"]*\"/>", worksheet.dimensionElement()));
        new RowWriter(styles, writer).write(worksheet);
        writer.append(xml, end, xml.length()).flush();
    }
}
