package entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import entente.model.Language;
import entente.web.PageType;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of page in both languages: for every eye, every width, and without a word to anyone else. */
@ExtendWith(Chromium.Installed.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    private final Window window;

    AccessibilityIT(Chromium chromium) {
        window = chromium.open(Reader.AT_A_DESK);
    }

    @AfterAll
    void complain() {
        window.close();
    }

    /** In the dark only the colours differ. */
    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void axeFindsNothingInEitherSchemeAndNothingScrollsSideways(PageType type, Language language) {
        window.seenBy(Reader.AT_A_DESK);
        assertEquals(type.status, window.open(type.pathIn(language)));
        var axe = Axe.in(window.page);
        assertEquals(List.of(), axe.violations(Axe.RULES));
        window.seenBy(Reader.AT_A_DESK.in(ColorScheme.DARK));
        assertEquals(List.of(), axe.violations(Axe.COLOURS));
        window.seenBy(Reader.ENLARGING);
        assertEquals(Reader.ENLARGING.width(), window.page.evaluate("document.scrollingElement.scrollWidth"));
        assertEquals(List.of(), axe.violations(Axe.TARGETS));
    }
}
