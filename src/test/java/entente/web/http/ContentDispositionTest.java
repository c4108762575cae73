package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {
    @Test
    void anAsciiNameIsGivenOnce() {
        assertEquals("attachment; filename=\"entente-events-2026-11-21.csv\"",
            ContentDisposition.attachment("entente-events-2026-11-21.csv"));
    }

    /** Computed with {@code python3 -c "from urllib.parse import quote; print(quote('луна'))"}. */
    @Test
    void anotherNameIsAlsoGivenInUtf8() {
        assertEquals("attachment; filename=\"entente-events-q-2026-11-21.csv\"; "
            + "filename*=UTF-8''entente-events-q-%D0%BB%D1%83%D0%BD%D0%B0-2026-11-21.csv",
            ContentDisposition.attachment("entente-events-q-луна-2026-11-21.csv"));
    }
}
