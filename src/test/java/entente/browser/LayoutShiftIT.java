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

/** Nothing on a page moves once it is shown: Chromium's cumulative layout shift is nought, on a desk and on a phone. */
@ExtendWith(Chromium.Installed.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutShiftIT {
    private static final String SHIFT = """
        () => new Promise(told => {
            let shift = 0;
            new PerformanceObserver(found => found.getEntries().forEach(entry => shift += entry.value))
                .observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => setTimeout(() => told(String(shift)), 150));
        })""";

    private final Window window;

    LayoutShiftIT(Chromium chromium) {
        window = chromium.open(Reader.AT_A_DESK);
    }

    @AfterAll
    void complain() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingMoves(PageType type) {
        for (Reader reader : List.of(Reader.AT_A_DESK, Reader.ON_A_PHONE)) {
            window.seenBy(reader);
            window.open(type.pathIn(Language.ENGLISH));
            assertEquals(0, shift(), () -> type + " at " + reader.width());
        }
    }

    @Test
    void whatMovesIsNoticed() {
        window.seenBy(Reader.AT_A_DESK);
        window.open(PageType.ABOUT.pathIn(Language.ENGLISH));
        window.page.evaluate("document.body.prepend(Object.assign(document.createElement('div'),"
            + " {style: 'height: 200px'}))");
        assertTrue(shift() > 0);
    }

    private double shift() {
        return Double.parseDouble((String) window.page.evaluate(SHIFT));
    }
}
