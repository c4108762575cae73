package entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class XmlCharactersTest {
    @Test
    void replacesCharactersThatAreIllegalInXml() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD",
            XmlCharacters.legal("a\u0000b\u001Fc\uD800d\uDC00e\uFFFE"));
    }

    @Test
    void keepsLegalCharacters() {
        String text = "\t\n\r \u007F\uD7FF\uE000\uFFFD\uD83D\uDE80";
        assertSame(text, XmlCharacters.legal(text));
    }

    @Test
    void escapesMarkupCharacters() {
        assertEquals("a &lt;b&gt; &amp; \"c\" \uFFFD", XmlCharacters.escaped("a <b> & \"c\" \u0007"));
    }

    @Test
    void escapesDoubleQuotesInAttributes() {
        assertEquals("a &lt;b&gt; &amp; &quot;c&quot; \uFFFD", XmlCharacters.escapedAttribute("a <b> & \"c\" \u0007"));
    }
}
