package entente.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    @Test
    void parsesTheLinesThatItWrites() {
        List<String> lines = List.of(
            "# public address: http://localhost:8080",
            "GET / [Accept-Language: it, en;q=0.5] -> status: 302 | location: /it/ | body: empty",
            "GET /en/events?q={long} -> status: 414 | content-type: text/html;charset=utf-8 | text: a1 | body: b1",
            "HEAD /en/events.csv?kind=patrol -> status: 200 | x-entente-query: kind=patrol | body: empty",
            "member /api/v1/events items[].title.en",
            "security 0123456789abcdef permissions-policy: camera=(), usb=()");
        assertEquals(lines, List.copyOf(Snapshot.parse(lines).lines()));
    }

    @Test
    void aNameInBothLanguagesIsOneLine() {
        assertEquals(
            List.of("column /LANGUAGE/events.csv date", "column /it/events.csv data", "sheet /en/events.xlsx Years"),
            List.copyOf(Snapshot.parse(List.of("column /en/events.csv date", "column /it/events.csv date",
                "column /it/events.csv data", "sheet /en/events.xlsx Years")).contract()));
    }

    @Test
    void aLineWithoutARequestIsRejected() {
        List<String> lines = List.of("fetch /en/events -> status: 200");
        assertThrows(IllegalArgumentException.class, () -> Snapshot.parse(lines));
    }
}
