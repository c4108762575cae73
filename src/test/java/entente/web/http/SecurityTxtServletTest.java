package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SecurityTxtServletTest {
    @Test
    void itNamesTheContactAndExpiresHalfAYearAfterTheDayOfTheRequest() {
        var servlet = new SecurityTxtServlet("mailto:security@entente.example", "https://entente.example/chronology",
            InstantSource.fixed(Instant.parse("2026-11-30T22:15:00Z")));
        assertEquals("""
            Contact: mailto:security@entente.example
            Expires: 2027-05-29T00:00:00Z
            Preferred-Languages: en, it
            Canonical: https://entente.example/chronology/.well-known/security.txt
            """, servlet.text());
    }
}
