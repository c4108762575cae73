package entente.print.pdf.layout;

import entente.print.pdf.tag.StructureElement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A strip of the page that is never divided: a line or two of text, a row, a figure.
 *
 * @param above the space over it in points, which vanishes at the top of a page
 * @param height in points
 * @param bound whether it stays on one page with the next
 * @param paint draws it
 * @param head what is repeated over it where it begins a page
 * @param ended the tags of which it is the last part, inner ones first
 */
record Box(float above, float height, boolean bound, Paint paint, @Nullable Box head, List<StructureElement> ended) {
    Box(float above, float height, boolean bound, Paint paint) {
        this(above, height, bound, paint, null, List.of());
    }

    /** Empty space. */
    static Box blank(float above, float height, boolean bound) {
        return new Box(above, height, bound, top -> {});
    }

    /** Draws on the page that is open. */
    @FunctionalInterface
    interface Paint {
        /** @param top the upper edge in points from the foot of the page */
        void at(float top);
    }

    Box bound(boolean whether) {
        return new Box(above, height, whether, paint, head, ended);
    }

    Box under(Box repeated) {
        return new Box(above, height, bound, paint, repeated, ended);
    }

    /** The same, drawn by {@code other}. */
    Box painted(Paint other) {
        return new Box(above, height, bound, other, head, ended);
    }

    /** The same as the last part of {@code tag}. */
    Box ending(StructureElement tag) {
        return new Box(above, height, bound, paint, head, Stream.concat(ended.stream(), Stream.of(tag)).toList());
    }

    /** Draws it on the page that is open, and writes the tags that are complete with it. */
    void draw(float top) {
        paint.at(top);
        ended.forEach(StructureElement::close);
    }
}
