package entente.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class XmlCharactersTest {
    @Test
    void replacesWhatXmlCannotHold() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD",
            XmlCharacters.legal("a\u0000b\u001Fc\uD800d\uDC00e\uFFFE"));
    }

    @Test
    void keepsAllElse() {
        String text = "\t\n\r \u007F\uD7FF\uE000\uFFFD\uD83D\uDE80";
        assertSame(text, XmlCharacters.legal(text));
    }

    @Test
    void escapesTheCharactersOfMarkup() {
        assertEquals("a &lt;b&gt; &amp; \"c\" \uFFFD", XmlCharacters.escaped("a <b> & \"c\" \u0007"));
    }
}
