package entente.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One filter, one truth: the list and every file of it hold the same events in the same order. */
@ExtendWith(Deployed.class)
class TakeawaysIT {
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
        assertEquals(listed, Takeaways.inCsv(visitor.get("/en/events.csv?" + filter).body()));
        assertEquals(listed, Takeaways.inJson(visitor.get("/en/events.json?" + filter).body()));
        assertEquals(listed, Takeaways.inWorkbook(visitor.download("/en/events.xlsx?" + filter).body()));
        assertEquals(listed, Takeaways.inPdf(visitor.download("/en/events.pdf?" + filter).body()));
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
        assertEquals(Takeaways.inCsv(csv.body()).size(),
            csv.headers().firstValueAsLong("X-Entente-Count").orElseThrow());
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
}
