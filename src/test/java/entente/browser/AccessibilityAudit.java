package entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import entente.model.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of page in both languages: for every eye, every width, and without a word to anyone else. */
@ExtendWith(Chromium.Installed.class)
class AccessibilityAudit {
    /** WCAG 2.2 A and AA, and what axe holds to be good practice. */
    private static final List<String> RULES =
        List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Chromium chromium;

    AccessibilityAudit(Chromium chromium) {
        this.chromium = chromium;
    }

    static Stream<Arguments> pages() {
        return Arrays.stream(PageType.values()).flatMap(type -> Arrays.stream(Language.values())
            .map(language -> Arguments.of(type, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothing(PageType type, Language language) {
        try (var window = chromium.open(Reader.AT_A_DESK)) {
            assertEquals(type.status, window.open(type.in(language)));
            assertEquals("", faults(window, RULES));
        }
    }

    /** Only the colours differ from the light scheme. */
    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingInTheDark(PageType type, Language language) {
        try (var window = chromium.open(Reader.AT_A_DESK.in(ColorScheme.DARK))) {
            window.open(type.in(language));
            assertEquals("", faults(window, List.of("cat.color")));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingScrollsSidewaysInTheNarrowestWindow(PageType type, Language language) {
        try (var window = chromium.open(Reader.ENLARGING)) {
            window.open(type.in(language));
            assertEquals(Reader.ENLARGING.width(), window.page.evaluate("document.scrollingElement.scrollWidth"));
        }
    }

    private static String faults(Window window, List<String> rules) {
        var found = new AxeBuilder(window.page).withTags(rules).analyze();
        assertFalse(found.getPasses().isEmpty());
        return found.getViolations().stream().map(AccessibilityAudit::words).collect(Collectors.joining("\n"));
    }

    private static String words(Rule broken) {
        return broken.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).limit(5)
            .collect(Collectors.joining("\n    ", broken.getId() + ": " + broken.getHelp() + "\n    ", ""));
    }
}
