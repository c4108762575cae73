package entente.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BidiIsolateTest {
    @Test
    void namesInRightToLeftScriptsAreIsolated() {
        assertEquals("\u2068\u0648\u0643\u0627\u0644\u0629\u2069", BidiIsolate.of("\u0648\u0643\u0627\u0644\u0629"));
        assertEquals("\u2068Kan \u05DB\u05D0\u05DF\u2069", BidiIsolate.of("Kan \u05DB\u05D0\u05DF"));
    }

    @Test
    void otherNamesAreUnchanged() {
        assertEquals("Norland Wire", BidiIsolate.of("Norland Wire"));
        assertEquals("Стелльхеймская газета 2", BidiIsolate.of("Стелльхеймская газета 2"));
    }
}
