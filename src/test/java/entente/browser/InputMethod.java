package entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;

/** How a reader operates a page: with a pointer, or with the keyboard alone. */
enum InputMethod {
    POINTER {
        @Override
        void press(Locator target) {
            target.click();
        }
    },
    /** Moves by the Tab key. Each element on the way must show that it has the focus. */
    KEYBOARD {
        @Override
        void press(Locator target) {
            focus(target);
            keyboard(target).press("Enter");
        }
    };

    private static final String COUNT_FOCUSABLE =
        "document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]').length";
    private static final String FOCUS = """
        wanted => {
            const stop = document.activeElement;
            const box = stop.getBoundingClientRect();
            const visible = stop.matches(':focus-visible') && getComputedStyle(stop).outlineStyle !== 'none'
                && box.bottom > 0 && box.top < innerHeight;
            return !visible ? 'no visible focus on ' + stop.outerHTML : stop === wanted ? 'there' : 'elsewhere';
        }""";

    /** Clicks the element, or moves the focus to it and presses Enter. */
    abstract void press(Locator target);

    /** Types into the field and submits its form. */
    void submit(Locator field, String text) {
        if (this == POINTER) field.click();
        else focus(field);
        keyboard(field).insertText(text);
        keyboard(field).press("Enter");
    }

    private static void focus(Locator target) {
        int maxTabStops = (Integer) target.page().evaluate(COUNT_FOCUSABLE);
        for (int stop = 1; stop <= maxTabStops; stop++) {
            keyboard(target).press("Tab");
            String focus = (String) target.evaluate(FOCUS);
            if (focus.equals("there")) return;
            assertEquals("elsewhere", focus);
        }
        fail("not reached by %d times Tab: %s".formatted(maxTabStops, target));
    }

    private static Keyboard keyboard(Locator target) {
        return target.page().keyboard();
    }
}
