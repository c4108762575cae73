package entente.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * The window, the settings and the input method of a reader.
 *
 * @param width of the window, in CSS pixels
 * @param script whether the browser runs JavaScript
 */
record ReaderProfile(int width, ColorScheme scheme, boolean script, InputMethod inputMethod) {
    static final ReaderProfile DESKTOP = new ReaderProfile(1280, ColorScheme.LIGHT, true, InputMethod.POINTER);
    static final ReaderProfile PHONE = new ReaderProfile(390, ColorScheme.LIGHT, true, InputMethod.POINTER);
    /** The narrowest window of WCAG 2.2: 1280 pixels zoomed to 400 per cent (success criterion 1.4.10, Reflow). */
    static final ReaderProfile ZOOMED = new ReaderProfile(320, ColorScheme.LIGHT, true, InputMethod.POINTER);

    /** The height of every window, in CSS pixels. */
    static final int HEIGHT = 900;

    ReaderProfile in(ColorScheme other) {
        return new ReaderProfile(width, other, script, inputMethod);
    }

    ReaderProfile withKeyboard() {
        return new ReaderProfile(width, scheme, script, InputMethod.KEYBOARD);
    }

    ReaderProfile withoutScript() {
        return new ReaderProfile(width, scheme, false, inputMethod);
    }
}
