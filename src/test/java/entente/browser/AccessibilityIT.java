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

/**
 * Tests every type of page in both languages with axe-core, in light and dark colours and in a narrow window, in which
 * nothing may scroll sideways. No page may make a request to another server.
 */
@ExtendWith(Chromium.Installed.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    private final BrowserWindow window;

    AccessibilityIT(Chromium chromium) {
        window = chromium.open(ReaderProfile.DESKTOP);
    }

    @AfterAll
    void closeWindow() {
        window.close();
    }

    /** In dark mode only the rules about colours are run, since nothing else differs. */
    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void hasNoViolationsInEitherColourSchemeAndDoesNotScrollSideways(PageType type, Language language) {
        window.setProfile(ReaderProfile.DESKTOP);
        assertEquals(type.status, window.open(type.pathIn(language)));
        var axe = Axe.in(window.page);
        assertEquals(List.of(), axe.violations(Axe.RULES));
        window.setProfile(ReaderProfile.DESKTOP.in(ColorScheme.DARK));
        assertEquals(List.of(), axe.violations(Axe.COLOURS));
        window.setProfile(ReaderProfile.ZOOMED);
        assertEquals(ReaderProfile.ZOOMED.width(), window.page.evaluate("document.scrollingElement.scrollWidth"));
        assertEquals(List.of(), axe.violations(Axe.TARGETS));
    }
}
