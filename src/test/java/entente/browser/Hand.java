package entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;

/** How a reader works a page: with a pointer, or with the keys alone. */
enum Hand {
    POINTER {
        @Override
        void press(Locator target) {
            target.click();
        }
    },
    /** Goes forward from stop to stop, and must see at each where it is. */
    KEYS {
        @Override
        void press(Locator target) {
            reach(target);
            keys(target).press("Enter");
        }
    };

    private static final int MOST_STOPS = 200;
    private static final String WHERE = """
        wanted => {
            const stop = document.activeElement;
            const box = stop.getBoundingClientRect();
            const seen = stop.matches(':focus-visible') && getComputedStyle(stop).outlineStyle !== 'none'
                && box.bottom > 0 && box.top < innerHeight;
            return !seen ? 'no focus to be seen on ' + stop.outerHTML : stop === wanted ? 'there' : 'elsewhere';
        }""";

    /** Clicks it, or goes there and presses Enter. */
    abstract void press(Locator target);

    /** Writes into the field and sends its form. */
    void write(Locator field, String words) {
        if (this == POINTER) field.click();
        else reach(field);
        keys(field).insertText(words);
        keys(field).press("Enter");
    }

    private static void reach(Locator target) {
        for (int stop = 1; stop <= MOST_STOPS; stop++) {
            keys(target).press("Tab");
            String where = (String) target.evaluate(WHERE);
            if (where.equals("there")) return;
            assertEquals("elsewhere", where);
        }
        fail("not reached with %d times Tab: %s".formatted(MOST_STOPS, target));
    }

    private static Keyboard keys(Locator target) {
        return target.page().keyboard();
    }
}
