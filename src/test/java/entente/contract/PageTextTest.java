package entente.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
    private static final String PAGE = "<main class=\"list\"><p id=\"a\">One <a href=\"/en/\">two</a></p></main>";

    @Test
    void elementsClassesAndWhitespaceAreLeftOut() {
        assertEquals(PageText.of(PAGE), PageText.of(
            "<link href=\"/assets/x.css\"><div class=\"row\">\n<h2 id=\"a\">One\n<a  href=\"/en/\">two</a></h2></div>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"One", "/en/", "id=\"a\""})
    void wordsLinksAndAnchorsAreKept(String part) {
        assertNotEquals(PageText.of(PAGE), PageText.of(PAGE.replace(part, "")));
    }
}
