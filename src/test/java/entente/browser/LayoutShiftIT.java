package entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.web.PageType;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that nothing on a page moves after it is shown: Chromium's cumulative layout shift is zero. */
@ExtendWith(Chromium.Installed.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutShiftIT {
    private static final String MEASURE_SHIFT = """
        () => new Promise(resolve => {
            let shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
                .observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => setTimeout(() => resolve(String(shift)), 150));
        })""";

    private final BrowserWindow window;

    LayoutShiftIT(Chromium chromium) {
        window = chromium.open(ReaderProfile.DESKTOP);
    }

    @AfterAll
    void closeWindow() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingMoves(PageType type) {
        for (ReaderProfile reader : List.of(ReaderProfile.DESKTOP, ReaderProfile.PHONE)) {
            window.setProfile(reader);
            window.open(type.pathIn(Language.ENGLISH));
            assertEquals(0, shift(), () -> type + " at " + reader.width());
        }
    }

    @Test
    void aLayoutShiftIsFound() {
        window.setProfile(ReaderProfile.DESKTOP);
        window.open(PageType.ABOUT.pathIn(Language.ENGLISH));
        window.page.evaluate("document.body.prepend(Object.assign(document.createElement('div'),"
            + " {style: 'height: 200px'}))");
        assertTrue(shift() > 0);
    }

    private double shift() {
        return Double.parseDouble((String) window.page.evaluate(MEASURE_SHIFT));
    }
}
