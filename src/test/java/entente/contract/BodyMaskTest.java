package entente.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMaskTest {
    private static final BodyMask MASK = new BodyMask("http://localhost:8080");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <http://localhost:8080/api/v1/events?limit=5&cursor=10-0123456789abcdef>; rel="next" \
            | <{site}/api/v1/events?limit=5&cursor=10-{digest}>; rel="next"
        href="/assets/entente.css?v=0123456789abcdef" | href="/assets/entente.css?v={digest}"
        {"status":"ok","uptime":311}                  | {"status":"ok","uptime":{seconds}}
        """)
    void valuesThatDifferBetweenServersAreMasked(String text, String masked) {
        assertEquals(masked, MASK.mask(text));
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8081/en/events", "cursor=nothing", "/en/events?v=0123456789abcdef",
        "fingerprint 0123456789abcdef"})
    void anythingElseIsKept(String text) {
        assertEquals(text, MASK.mask(text));
    }

    @Test
    void textInAnyScriptIsPreserved() {
        byte[] text = "Луна 月 http://localhost:8080/ è".getBytes(UTF_8);
        assertArrayEquals("Луна 月 {site}/ è".getBytes(UTF_8), MASK.mask(text, "text/csv;charset=utf-8"));
    }

    @Test
    void documentsAndArchivesAreNotMasked() {
        byte[] file = "http://localhost:8080".getBytes(UTF_8);
        for (String type : new String[]{"application/pdf", "application/zip",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}) {
            assertSame(file, MASK.mask(file, type));
        }
    }
}
