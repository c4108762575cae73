package entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.model.Language;
import entente.web.PageType;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that every type of page can be resized to 200 per cent: nothing scrolls sideways and no word is cut off,
 * whether the whole page is zoomed or only its text (WCAG 2.2, success criterion 1.4.4, Resize Text).
 */
@ExtendWith(Chromium.Installed.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResizeTextIT {
    /** Compares each line of each text with the window, and with each ancestor that hides its overflow. */
    private static final String FIND_CUT_OFF = """
        () => {
            const cut = new Set();
            const hidden = '.unseen, .skip, title, desc, option';
            if (document.scrollingElement.scrollWidth > innerWidth) cut.add('the page scrolls sideways');
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const text = texts.currentNode, owner = text.parentElement, words = text.data.trim();
                if (!words || owner.closest(hidden) || !owner.checkVisibility()) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const line of range.getClientRects()) {
                    let scrolls = false;
                    for (let box = owner; box !== document.body && !scrolls; box = box.parentElement) {
                        const style = getComputedStyle(box), frame = box.getBoundingClientRect();
                        scrolls = /auto|scroll/.test(style.overflowX);
                        if (/hidden|clip/.test(style.overflowX + style.overflowY)
                            && (line.right > frame.right + 1 || line.bottom > frame.bottom + 1)) cut.add(words);
                    }
                    if (!scrolls && (line.right > innerWidth + 1 || line.left < -1)) cut.add(words);
                }
            }
            return [...cut].slice(0, 5);
        }""";

    private final BrowserWindow window;

    ResizeTextIT(Chromium chromium) {
        window = chromium.open(ReaderProfile.DESKTOP);
    }

    @AfterAll
    void closeWindow() {
        window.close();
    }

    @ParameterizedTest
    @MethodSource("entente.web.PageType#inEveryLanguage")
    void everyTextIsVisibleAtTwiceItsSize(PageType type, Language language) {
        window.page.setViewportSize(ReaderProfile.DESKTOP.width() / 2, ReaderProfile.HEIGHT / 2);
        assertEquals(type.status, window.open(type.pathIn(language)));
        assertEquals(List.of(), cutOff());
        window.setProfile(ReaderProfile.DESKTOP);
        window.page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertEquals(List.of(), cutOff());
    }

    @Test
    void aTextThatIsCutOffIsFound() {
        window.setProfile(ReaderProfile.DESKTOP);
        window.open(PageType.ABOUT.pathIn(Language.ENGLISH));
        window.page.evaluate("document.querySelector('h1').style.cssText = 'overflow: hidden; height: .5em'");
        assertEquals(List.of(window.heading()), cutOff());
        window.page.evaluate("document.querySelector('h1').style.cssText = 'white-space: nowrap; padding-left: 70em'");
        assertEquals(List.of("the page scrolls sideways", window.heading()), cutOff());
    }

    private Object cutOff() {
        return window.page.evaluate(FIND_CUT_OFF);
    }
}
