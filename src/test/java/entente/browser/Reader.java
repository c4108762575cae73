package entente.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * Someone who reads the site, and with what.
 *
 * @param width of the window, in CSS pixels
 * @param script whether the browser runs JavaScript
 */
record Reader(int width, ColorScheme scheme, boolean script, Hand hand) {
    static final Reader AT_A_DESK = new Reader(1280, ColorScheme.LIGHT, true, Hand.POINTER);
    static final Reader ON_A_PHONE = new Reader(390, ColorScheme.LIGHT, true, Hand.POINTER);
    /** In the narrowest window that WCAG 2.2 knows: 1280 pixels at 400 per cent (success criterion 1.4.10). */
    static final Reader ENLARGING = new Reader(320, ColorScheme.LIGHT, true, Hand.POINTER);

    /** Of every window. */
    static final int HEIGHT = 900;

    Reader in(ColorScheme other) {
        return new Reader(width, other, script, hand);
    }

    Reader withKeys() {
        return new Reader(width, scheme, script, Hand.KEYS);
    }

    Reader withoutScript() {
        return new Reader(width, scheme, false, hand);
    }
}
