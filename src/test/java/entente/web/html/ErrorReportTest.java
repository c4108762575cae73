package entente.web.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.wording.Messages;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorReportTest {
    @Test
    void recordAndAddressAreEscapedInTheUrl() {
        var mail = new ErrorReport("mailto:desk@entente.example");
        String href = mail.href("a&b?c", "https://entente.example/en/events/a&b?c#d", Messages.in(Language.ENGLISH));
        assertEquals("mailto:desk@entente.example?subject=Error%20in%20a%26b%3Fc"
            + "&body=https%3A%2F%2Fentente.example%2Fen%2Fevents%2Fa%26b%3Fc%23d", href);
        assertEquals("https://desk.example/?form=1&record=a%26b&address=x",
            new ErrorReport("https://desk.example/?form=1").href("a&b", "x", Messages.in(Language.ENGLISH)));
        assertEquals("https://desk.example/report?record=a&address=x",
            new ErrorReport("https://desk.example/report").href("a", "x", Messages.in(Language.ENGLISH)));
        assertEquals("mailto", URI.create(href).getScheme());
    }

    @Test
    void aMailAddressOrAWebPageIsValid() {
        assertTrue(ErrorReport.isValid("mailto:desk@entente.example"));
        assertTrue(ErrorReport.isValid("https://entente.example/report?form=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk@entente.example", "mailto:", "mailto:desk", "mailto:a@b.example?cc=c@d.example",
        "javascript:alert(1)", "https://", "ftp://a.example", "https://a.example/#b"})
    void anythingElseIsInvalid(String to) {
        assertFalse(ErrorReport.isValid(to));
    }
}
