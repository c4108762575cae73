package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.TestSets;
import entente.edition.Edition;
import entente.edition.EditionHolder;
import entente.edition.Refusal;
import entente.edition.WatchStatus;
import entente.search.Index;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HealthServletTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00.123Z");
    private static final Refusal REFUSAL = new Refusal(Refusal.Reason.TOO_LARGE, NOON, 3,
        new TreeMap<>(Map.of(Refusal.Part.EVENTS, 2, Refusal.Part.FILES, 1)));

    @Test
    void aServedSetIsOkEvenIfNewerFilesAreRefused() {
        var edition = Edition.of(Index.of(TestSets.invented()), new LinkedHashMap<>(), null);
        assertJson("""
            {"status": "ok", "events": 18, "fingerprint": "%s", "briefs": {"offered": 0, "unavailable": []},
             "checked": "2026-11-30T12:01:00Z", "watched": true, "loaded": "2026-11-30T12:00:00Z",
             "refused": {"since": "2026-11-30T12:00:00Z", "reason": "too-large", "problems": 3,
                         "parts": {"events": 2, "files": 1}},
             "uptime": 90}
            """.formatted(TestSets.invented().fingerprint()), new EditionHolder.State.Ready(edition),
            new WatchStatus(NOON.plusSeconds(60), true, NOON, REFUSAL));
    }

    @Test
    void withoutASetTheStatusIsFaulty() {
        assertJson("""
            {"status": "faulty", "problems": 3, "checked": "2026-11-30T12:00:00Z", "watched": false,
             "refused": {"since": "2026-11-30T12:00:00Z", "reason": "too-large", "problems": 3,
                         "parts": {"events": 2, "files": 1}},
             "uptime": 90}
            """, new EditionHolder.State.Unavailable(REFUSAL), new WatchStatus(NOON, false, null, REFUSAL));
    }

    private static void assertJson(String expected, EditionHolder.State state, WatchStatus status) {
        assertEquals(Json.createReader(new StringReader(expected)).readObject(),
            HealthServlet.json(state, status, Duration.ofSeconds(90)));
    }
}
