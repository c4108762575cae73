package entente.print;

import org.jspecify.annotations.Nullable;

/**
 * A strip of the page that is never divided: a line or two of text, a row, a figure.
 *
 * @param above the space over it in points, which vanishes at the top of a page
 * @param height in points
 * @param bound whether it stays on one page with the next
 * @param paint draws it
 * @param head what is repeated over it where it begins a page
 */
record Slab(float above, float height, boolean bound, Paint paint, @Nullable Slab head) {
    Slab(float above, float height, boolean bound, Paint paint) {
        this(above, height, bound, paint, null);
    }

    /** Draws on the page that is open. */
    @FunctionalInterface
    interface Paint {
        /** @param top the upper edge in points from the foot of the page */
        void at(float top);
    }

    Slab bound(boolean whether) {
        return new Slab(above, height, whether, paint, head);
    }

    Slab under(Slab repeated) {
        return new Slab(above, height, bound, paint, repeated);
    }

    /** The same, and {@code last} once it is drawn. */
    Slab then(Runnable last) {
        return new Slab(above, height, bound, top -> {
            paint.at(top);
            last.run();
        }, head);
    }
}
