package entente.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotDiffTest {
    private static final List<String> BEFORE = List.of(
        "# public address: http://localhost:8080",
        "GET /en/events -> status: 200 | content-type: text/html | etag: yes | text: a1 | body: b1",
        "GET /en/events [If-None-Match: *] -> status: 304 | etag: yes | body: empty",
        "GET /en/events.csv -> status: 200 | content-type: text/csv | body: b2",
        "GET /en/events.pdf -> status: 200 | content-type: application/pdf | body: b3",
        "column /LANGUAGE/events.csv date",
        "member /api/v1/events items[].title.en",
        "security 0123456789abcdef referrer-policy: no-referrer");

    @Test
    void aSnapshotDoesNotDifferFromItself() {
        assertTrue(diff("", "").isEmpty());
    }

    @Test
    void goneAndNewAddressesAreListedSeparately() {
        SnapshotDiff diff = diff("GET /en/events.csv ", "GET /en/events.tsv ");
        assertEquals(List.of("GET /en/events.csv"), diff.goneAddresses());
        assertEquals(List.of("GET /en/events.tsv"), diff.newAddresses());
        assertFalse(diff.isEmpty());
    }

    @Test
    void addressesWithTheSameDifferenceInAHeaderAreListedTogether() {
        assertEquals(Map.of("etag: yes -> none", List.of("GET /en/events", "GET /en/events [If-None-Match: *]")),
            diff(" | etag: yes", "").responses());
    }

    @Test
    void aChangedStatusIsADifference() {
        assertEquals(Map.of("status: 304 -> 200", List.of("GET /en/events [If-None-Match: *]")),
            diff("status: 304", "status: 200").responses());
    }

    @Test
    void goneAndNewNamesAndSecurityHeadersAreListedSeparately() {
        SnapshotDiff column = diff("csv date", "csv day");
        assertEquals(List.of("column /LANGUAGE/events.csv date"), column.goneNames());
        assertEquals(List.of("column /LANGUAGE/events.csv day"), column.newNames());
        assertEquals(List.of("security 0123456789abcdef referrer-policy: no-referrer"),
            diff("security 0123456789abcdef referrer-policy: no-referrer", "").goneNames());
    }

    @Test
    void pagesThatDifferOnlyInMarkupAreListedSeparately() {
        assertEquals(List.of("GET /en/events"), diff("body: b1", "body: c1").markup());
        SnapshotDiff text = diff("text: a1 | body: b1", "text: d1 | body: c1");
        assertEquals(List.of("GET /en/events"), text.bodies());
        assertEquals(List.of(), text.markup());
        assertTrue(text.responses().isEmpty());
        assertEquals(List.of(), diff("body: b2", "body: c2").markup());
    }

    @Test
    void documentsAreNotComparedIfThePublicAddressDiffers() {
        assertEquals(List.of("GET /en/events.pdf"), diff("body: b3", "body: c3").bodies());
        List<String> elsewhere = new ArrayList<>(BEFORE);
        elsewhere.replaceAll(line -> line.replace("8080", "8081").replace("body: b", "body: c"));
        assertEquals(List.of("GET /en/events", "GET /en/events.csv"),
            SnapshotDiff.between(Snapshot.parse(BEFORE), Snapshot.parse(elsewhere)).bodies());
    }

    /** The difference after {@code found} is replaced in the lines of a snapshot. */
    private static SnapshotDiff diff(String found, String replacement) {
        List<String> after = BEFORE.stream().map(line -> line.replace(found, replacement)).toList();
        return SnapshotDiff.between(Snapshot.parse(BEFORE), Snapshot.parse(after));
    }
}
