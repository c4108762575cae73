package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import entente.model.Language;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRedirectServletTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        it                       | ITALIAN
        it-CH, de;q=0.9          | ITALIAN
        de, it;q=0.8, en;q=0.5   | ITALIAN
        en-GB, it;q=0.9          | ENGLISH
        de, fr                   | ENGLISH
        *                        | ENGLISH
        it;q=nonsense            | ENGLISH
        """)
    void theBestAvailableLanguageIsChosen(String accepted, Language language) {
        assertEquals(language, LanguageRedirectServlet.language(accepted));
    }

    @Test
    void anExcessivelyLongHeaderIsIgnored() {
        String header = "it"
            + IntStream.range(0, 100_000).mapToObj(number -> ", a" + number).collect(Collectors.joining());
        assertEquals(Language.ENGLISH,
            assertTimeout(Duration.ofSeconds(1), () -> LanguageRedirectServlet.language(header)));
    }

    @Test
    void withoutAHeaderTheLanguageIsEnglish() {
        assertEquals(Language.ENGLISH, LanguageRedirectServlet.language(null));
    }
}
