package entente.brief.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.brief.BriefLength;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedAddressTest {
    private static final String LONG = "https://www.wire.example/" + "a".repeat(90);

    @ParameterizedTest
    @CsvSource({"https://www.wire.example/a/, wire.example/a",
        "http://wire.example/%E4%B8%AD%E4%BF%84-1, wire.example/中俄-1",
        "https://wire.example/a%20b%2Fc%25, wire.example/a%20b%2Fc%25",
        "https://wire.example/%E4%B8, wire.example/%E4%B8",
        "https://wire.example/%E2%80%AE, wire.example/%E2%80%AE", "https://wire.example/%C2%A0, wire.example/%C2%A0",
        "https://wire.example/путь, wire.example/путь"})
    void decodesReadableCharactersOnly(String url, String printed) {
        assertEquals(printed, PrintedAddress.of(URI.create(url), BriefLength.FULL));
    }

    @Test
    void isTheHostForALongUrlInAShortBrief() {
        assertEquals("wire.example/…", PrintedAddress.of(URI.create(LONG), BriefLength.SHORT));
        assertEquals("wire.example/" + "a".repeat(90), PrintedAddress.of(URI.create(LONG), BriefLength.FULL));
    }
}
