package entente.wording;

import java.text.Bidi;

/**
 * Isolates names in right-to-left scripts, so that a sentence in a left-to-right language keeps its order around them.
 *
 * <p>Source: UAX 9, 2.4 Explicit Directional Isolates.
 */
public final class BidiIsolate {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private BidiIsolate() {}

    /** {@code name} between isolate characters if it has right-to-left letters; otherwise unchanged. */
    public static String of(String name) {
        return Bidi.requiresBidi(name.toCharArray(), 0, name.length())
            ? FIRST_STRONG_ISOLATE + name + POP_DIRECTIONAL_ISOLATE
            : name;
    }
}
