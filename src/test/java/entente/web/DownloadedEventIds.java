package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** Reads the ids of the events in a downloaded list, in their order, with third-party libraries. */
final class DownloadedEventIds {
    private static final Pattern EVENT_URL = Pattern.compile("/en/events/([a-z0-9-]+)$");

    private DownloadedEventIds() {}

    static List<String> inCsv(String csv) {
        try (var parser = CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            return parser.stream().map(row -> row.get("event_id")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> inJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonArray("events").getValuesAs(JsonObject.class).stream()
                .map(event -> event.getString("event_id")).toList();
        }
    }

    static List<String> inWorkbook(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet events = workbook.getSheet("Events");
            return IntStream.rangeClosed(1, events.getLastRowNum())
                .mapToObj(row -> events.getRow(row).getCell(0).getStringCellValue()).toList();
        }
    }

    /**
     * The events that a PDF links to, in the order of their last links, because the summary already links to some of
     * them.
     */
    static List<String> inPdf(byte[] file) throws IOException {
        var ids = new LinkedHashSet<String>();
        try (var pdf = new PdfReader(file)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var links = pdf.getPageN(page).getAsArray(PdfName.ANNOTS);
                for (int i = 0; links != null && i < links.size(); i++) {
                    eventId(links.getAsDict(i)).ifPresent(ids::addLast);
                }
            }
        }
        return List.copyOf(ids);
    }

    private static Optional<String> eventId(PdfDictionary link) {
        return Optional.ofNullable(link.getAsDict(PdfName.A))
            .map(action -> action.getAsString(PdfName.URI))
            .map(uri -> EVENT_URL.matcher(new String(uri.getBytes(), UTF_8)))
            .filter(Matcher::find)
            .map(matcher -> matcher.group(1));
    }
}
