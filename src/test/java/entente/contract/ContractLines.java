package entente.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Names in a response on which clients depend, one per line: {@code member} of JSON, {@code column} of a CSV file or of
 * a table in a workbook, {@code table}, {@code sheet}, {@code file} of an archive, {@code parameter}. The records of
 * one type count as one address: {@code /en/events/ID.json}.
 */
final class ContractLines {
    private static final Pattern RECORD = Pattern.compile("(/api/v1|/en|/it)/([a-z]+)/(?!new\\.)([^.]+)(.*)");
    private static final Pattern YEAR = Pattern.compile("^y_[0-9]{4}$");

    private ContractLines() {}

    /** The lines of a response; none for pages, documents and requests with another method or a header field. */
    static List<String> of(Probe probe, HttpResponse<byte[]> response) throws IOException {
        String mediaType = ResponseHeaders.mediaType(response);
        boolean problem = mediaType.startsWith("application/problem+json");
        if (!probe.isPlain() || response.statusCode() != 200 && !problem) {
            return List.of();
        }
        return of(problem ? "problem" : address(probe.target()), mediaType, response.body());
    }

    /**
     * The lines of a body.
     *
     * @param address the address in the lines, see {@link #address}
     */
    static List<String> of(String address, String mediaType, byte[] body) throws IOException {
        String type = mediaType.split(";", 2)[0];
        if (address.endsWith("/openapi.json")) {
            return JsonNames.parameters(address, body);
        } else if (type.equals("application/x-ndjson")) {
            return new String(body, UTF_8).lines()
                .flatMap(line -> JsonNames.members(address, line.getBytes(UTF_8)).stream()).distinct().toList();
        } else if (type.matches("application/([a-z.-]+\\+)?json")) {
            return JsonNames.members(address, body);
        } else if (type.equals("text/csv")) {
            return columns(address, body);
        } else if (type.equals("application/zip")) {
            return archive(address, body);
        }
        return type.contains("spreadsheetml") ? workbook(address, body) : List.of();
    }

    /** The path, with {@code ID} in place of the id of a record. */
    static String address(String target) {
        String path = target.split("\\?", 2)[0];
        var record = RECORD.matcher(path);
        if (!record.matches()) {
            return path;
        }
        String extension = record.group(1).equals("/api/v1") ? "" : record.group(4);
        return record.group(1) + "/" + record.group(2) + "/ID" + extension;
    }

    private static List<String> columns(String address, byte[] csv) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(new String(csv, UTF_8).replaceFirst("^\ufeff", ""))) {
            return reader.stream().limit(1).flatMap(header -> header.getFields().stream())
                .map(column -> "column " + address + " " + column).toList();
        }
    }

    private static List<String> archive(String address, byte[] zip) throws IOException {
        var lines = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = address + " " + entry.getName();
                lines.add("file " + name);
                if (name.endsWith(".csv")) {
                    lines.addAll(columns(name, entries.readAllBytes()));
                } else if (name.endsWith(".json")) {
                    lines.addAll(JsonNames.members(name, entries.readAllBytes()));
                }
            }
        }
        return lines;
    }

    private static List<String> workbook(String address, byte[] xlsx) throws IOException {
        var lines = new ArrayList<String>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (var sheet : workbook) {
                lines.add("sheet " + address + " " + sheet.getSheetName());
                ((XSSFSheet) sheet).getTables().forEach(table -> lines.addAll(table(address, table).toList()));
            }
        }
        return lines;
    }

    /** The name of a table, which is the same in every language, and its columns; columns of years count as one. */
    private static Stream<String> table(String address, XSSFTable table) {
        String name = address + " " + table.getName();
        return Stream.concat(Stream.of("table " + name), table.getColumns().stream().map(XSSFTableColumn::getName)
            .map(column -> "column " + name + " " + YEAR.matcher(column).replaceFirst("y_YEAR")).distinct());
    }
}
