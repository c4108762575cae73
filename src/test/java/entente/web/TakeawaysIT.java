package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** One filter, one truth: the list and every file of it hold the same events in the same order. */
@ExtendWith(Deployed.class)
class TakeawaysIT {
    private static final Pattern EVENT = Pattern.compile("/en/events/([a-z0-9-]+)$");

    @ParameterizedTest
    @ValueSource(strings = {
        "kind=exercise&kind=patrol&since=2021",
        "area=space&sort=-date",
        "q=lunar+base",
        "side=both&origins=3&sort=origins",
        "until=2000"
    })
    void holdsTheSameEventsInTheSameOrder(String filter, Visitor visitor) throws IOException {
        List<String> listed = listed(filter, visitor);
        assertFalse(listed.isEmpty(), filter);
        assertEquals(listed, inCsv(visitor.get("/en/events.csv?" + filter).body()));
        assertEquals(listed, inJson(visitor.get("/en/events.json?" + filter).body()));
        assertEquals(listed, inWorkbook(visitor.download("/en/events.xlsx?" + filter).body()));
        assertEquals(listed, inPdf(visitor.download("/en/events.pdf?" + filter).body()));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/events.csv?area=space, entente-events-, .csv, text/csv",
        "/it/events.json, entente-events-, .json, application/json",
        "/en/briefs/lunar-base.pdf, entente-lunar-base-, .pdf, application/pdf",
        "/it/briefs/lunar-base.xlsx, entente-lunar-base-, .xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void saysInItsNameWhatIsInIt(String path, String start, String end, String type, Visitor visitor) {
        HttpResponse<byte[]> file = visitor.download(path);
        String name = file.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.matches("attachment; filename=\"" + start + "\\d{4}-\\d{2}-\\d{2}" + end + "\""), name);
        assertTrue(file.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
    }

    @Test
    void saysBesideACsvWhatItHolds(Visitor visitor) {
        HttpResponse<String> csv = visitor.get("/en/events.csv?kind=patrol");
        assertEquals("kind=patrol", csv.headers().firstValue("X-Entente-Query").orElseThrow());
        assertEquals(inCsv(csv.body()).size(), csv.headers().firstValueAsLong("X-Entente-Count").orElseThrow());
        assertTrue(csv.headers().firstValue("X-Entente-Fingerprint").orElseThrow().matches("[0-9a-f]{64}"));
        assertTrue(csv.headers().firstValue("X-Entente-Date").orElseThrow().matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"/en/events.pdf?area=space", "/it/briefs/missile-defence.pdf", "/en/events.xlsx", "/en/events.json"})
    void makesTheSameBytesAgain(String path, Visitor visitor) {
        assertArrayEquals(visitor.download(path).body(), visitor.download(path).body());
    }

    private static List<String> listed(String filter, Visitor visitor) {
        var ids = new ArrayList<String>();
        for (int page = 1, before = -1; ids.size() != before && ids.size() % 50 == 0; page++) {
            before = ids.size();
            HttpResponse<String> answer = visitor.get("/en/events?" + filter + "&page=" + page);
            if (answer.statusCode() == 200) {
                visitor.page("/en/events?" + filter + "&page=" + page).select(".events .name a")
                    .forEach(link -> ids.add(link.attr("href").replaceAll(".*/", "")));
            }
        }
        return ids;
    }

    private static List<String> inCsv(String csv) {
        try (var parser = CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            return parser.stream().map(row -> row.get("event_id")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> inJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonArray("events").getValuesAs(JsonObject.class).stream()
                .map(event -> event.getString("event_id")).toList();
        }
    }

    private static List<String> inWorkbook(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet events = workbook.getSheet("Events");
            return IntStream.rangeClosed(1, events.getLastRowNum())
                .mapToObj(row -> events.getRow(row).getCell(0).getStringCellValue()).toList();
        }
    }

    /** The events that the document leads to, each where it is told last: the summary names some beforehand. */
    private static List<String> inPdf(byte[] file) throws IOException {
        var ids = new LinkedHashSet<String>();
        try (var pdf = new PdfReader(file)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var links = pdf.getPageN(page).getAsArray(PdfName.ANNOTS);
                for (int at = 0; links != null && at < links.size(); at++) {
                    event(links.getAsDict(at)).ifPresent(ids::addLast);
                }
            }
        }
        return List.copyOf(ids);
    }

    private static Optional<String> event(PdfDictionary link) {
        return Optional.ofNullable(link.getAsDict(PdfName.A))
            .map(action -> action.getAsString(PdfName.URI))
            .map(uri -> EVENT.matcher(new String(uri.getBytes(), UTF_8)))
            .filter(Matcher::find)
            .map(found -> found.group(1));
    }
}
