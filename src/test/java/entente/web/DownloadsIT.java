package entente.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Downloads of a list from a server: they have the same events as the page in the same order, and the right file names
 * and headers.
 */
@ExtendWith(DeployedSiteExtension.class)
class DownloadsIT {
    @ParameterizedTest
    @ValueSource(strings = {
        "kind=exercise&kind=patrol&since=2021",
        "area=space&sort=-date",
        "q=lunar+base",
        "side=both&origins=3&sort=origins",
        "until=2000"
    })
    void everyDownloadHasTheEventsOfTheListInItsOrder(String filter, DeployedSite site) throws IOException {
        List<String> listed = site.listedEventIds("/en/events?" + filter);
        assertFalse(listed.isEmpty(), filter);
        assertEquals(listed, DownloadedEventIds.inCsv(site.get("/en/events.csv?" + filter).body()));
        assertEquals(listed, DownloadedEventIds.inJson(site.get("/en/events.json?" + filter).body()));
        assertEquals(listed, DownloadedEventIds.inWorkbook(site.download("/en/events.xlsx?" + filter).body()));
        assertEquals(listed, DownloadedEventIds.inPdf(site.download("/en/events.pdf?" + filter).body()));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/events.csv?area=space, entente-events-area-space-, .csv, text/csv",
        "/it/events.json, entente-events-, .json, application/json",
        "/en/briefs/lunar-base.pdf, entente-lunar-base-, .pdf, application/pdf",
        "/it/briefs/lunar-base.xlsx, entente-lunar-base-, .xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void aFileNameSaysWhatIsInIt(String path, String start, String end, String type, DeployedSite site) {
        HttpResponse<byte[]> file = site.download(path);
        String name = file.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.matches("attachment; filename=\"" + start + "\\d{4}-\\d{2}-\\d{2}" + end + "\""), name);
        assertTrue(file.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
    }

    @Test
    void aFileNameKeepsWordsInEveryScript(DeployedSite site) {
        for (String extension : List.of("csv", "pdf", "xlsx", "atom")) {
            String name = site.download("/en/events." + extension + "?q=%D0%BB%D1%83%D0%BD%D0%B0").headers()
                .firstValue("Content-Disposition").orElseThrow();
            assertTrue(
                name.matches("attachment; filename=\"entente-events-q-[0-9-]+\\." + extension + "\"; filename\\*="
                    + "UTF-8''entente-events-q-%D0%BB%D1%83%D0%BD%D0%B0-[0-9-]+\\." + extension),
                name);
        }
    }

    @Test
    void theHeadersOfCsvHaveQueryCountDateAndFingerprint(DeployedSite site) {
        HttpResponse<String> csv = site.get("/en/events.csv?kind=patrol");
        assertEquals("kind=patrol", csv.headers().firstValue("X-Entente-Query").orElseThrow());
        assertEquals(DownloadedEventIds.inCsv(csv.body()).size(),
            csv.headers().firstValueAsLong("X-Entente-Count").orElseThrow());
        assertTrue(csv.headers().firstValue("X-Entente-Fingerprint").orElseThrow().matches("[0-9a-f]{64}"));
        assertTrue(csv.headers().firstValue("X-Entente-Date").orElseThrow().matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"/en/events.pdf?area=space", "/it/briefs/missile-defence.pdf", "/en/events.xlsx", "/en/events.json"})
    void aDownloadIsReproducibleByteForByte(String path, DeployedSite site) {
        assertArrayEquals(site.download(path).body(), site.download(path).body());
    }
}
