package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Deployed.class)
class EventsIT {
    private final Visitor visitor;

    EventsIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?area=defence&sort=significance", "?q=moon", "?actor=borisov&since=2022-12",
        "?side=both&sort=-date"})
    void aFilterGivesTheSameEventsInTheSameOrderEverywhere(String query) throws IOException {
        List<String> listed = listed("/en/events" + query);
        assertEquals(listed, csv("/en/events.csv" + query));
        assertEquals(listed, json("/it/events.json" + query));
        assertEquals(listed, workbook("/en/events.xlsx" + query));
    }

    @Test
    void theHeadersOfATableSayWhatItHolds() {
        var answer = visitor.get("/en/events.csv?kind=patrol&kind=exercise&page=1&q=");
        assertEquals("kind=patrol&kind=exercise", answer.headers().firstValue("X-Entente-Query").orElse(""));
        assertEquals("79", answer.headers().firstValue("X-Entente-Count").orElse(""));
        assertEquals("2026-11-21", answer.headers().firstValue("X-Entente-Date").orElse(""));
        assertTrue(answer.headers().firstValue("X-Entente-Fingerprint").orElse("").matches("[0-9a-f]{64}"));
        assertEquals("attachment; filename=\"entente-events-2026-11-21.csv\"",
            answer.headers().firstValue("Content-Disposition").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/briefs/lunar-base.pdf", "/it/briefs/lunar-base.pdf"})
    void theNameOfAFileSaysWhatIsInIt(String path) {
        var answer = visitor.download(path);
        assertEquals("attachment; filename=\"entente-lunar-base-2026-11-21.pdf\"",
            answer.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals("%PDF-", new String(answer.body(), 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    void aFacetsCountIsWhatChoosingItGives() {
        var page = visitor.page("/en/events?area=space");
        for (var value : page.select("#facet-kind ~ ul a")) {
            int promised = Integer.parseInt(value.selectFirst(".number").text());
            assertEquals(promised, listed(value.attr("href")).size(), value.text());
        }
    }

    @Test
    void anUnknownNameOrValueIsAnsweredWithWhatWouldFit() {
        var value = visitor.get("/en/events?kind=patrl");
        assertEquals(400, value.statusCode());
        assertTrue(value.body().contains("Did you mean “patrol”?"), value.body());
        var name = visitor.get("/it/events?tipo=patrol");
        assertEquals(400, name.statusCode());
        assertTrue(name.body().contains("Il filtro «tipo» non esiste."), name.body());
    }

    private List<String> listed(String path) {
        var ids = new ArrayList<String>();
        String next = path;
        while (!next.isEmpty()) {
            Document page = visitor.page(next);
            page.select(".events .name a").forEach(title -> ids.add(id(title.attr("href"))));
            next = page.select(".pager a[rel=next]").attr("href");
        }
        return ids;
    }

    private List<String> csv(String path) throws IOException {
        try (var table = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
            .parse(new StringReader(visitor.get(path).body()))) {
            assertEquals("event_id", table.getHeaderNames().getFirst());
            return table.stream().map(row -> row.get(0)).toList();
        }
    }

    private List<String> json(String path) {
        var events = Json.createReader(new StringReader(visitor.get(path).body())).readObject().getJsonArray("events");
        return events.getValuesAs(JsonObject.class).stream().map(event -> event.getString("event_id")).toList();
    }

    private List<String> workbook(String path) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(visitor.download(path).body()))) {
            var ids = new ArrayList<String>();
            var events = workbook.getSheet("Events");
            assertEquals("event_id", events.getRow(0).getCell(0).getStringCellValue());
            for (int row = 1; row <= events.getLastRowNum(); row++) {
                ids.add(events.getRow(row).getCell(0).getStringCellValue());
            }
            return ids;
        }
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }
}
