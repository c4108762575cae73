package entente.print.pdf.layout;

import entente.print.pdf.tag.StructureElement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The unit of vertical layout, which is never split across pages: a line of text, a table row or a figure (TeX: vbox).
 *
 * @param spaceAbove the space above it in points, dropped at the top of a column
 * @param height in points, without the space above
 * @param keepWithNext whether it must be on the same page as the next box
 * @param painter draws it
 * @param repeatedHeader the table header that is repeated above it if it is the first box of a column, else null
 * @param completedElements the structure elements that are complete once it is drawn, inner ones first
 */
record Box(float spaceAbove, float height, boolean keepWithNext, Painter painter, @Nullable Box repeatedHeader,
    List<StructureElement> completedElements) {
    /** A box without a repeated header that completes no structure element. */
    Box(float spaceAbove, float height, boolean keepWithNext, Painter painter) {
        this(spaceAbove, height, keepWithNext, painter, null, List.of());
    }

    /** Empty space. */
    static Box blank(float spaceAbove, float height, boolean keepWithNext) {
        return new Box(spaceAbove, height, keepWithNext, top -> {});
    }

    /** Draws a box on the current page. */
    @FunctionalInterface
    interface Painter {
        /**
         * Draws the box.
         *
         * @param top the upper edge of the box, in points from the lower edge of the page
         */
        void paint(float top);
    }

    Box withKeepWithNext(boolean keep) {
        return new Box(spaceAbove, height, keep, painter, repeatedHeader, completedElements);
    }

    Box withHeader(Box header) {
        return new Box(spaceAbove, height, keepWithNext, painter, header, completedElements);
    }

    Box withPainter(Painter replacement) {
        return new Box(spaceAbove, height, keepWithNext, replacement, repeatedHeader, completedElements);
    }

    /** This box, which also completes {@code tag}. */
    Box completing(StructureElement tag) {
        return new Box(spaceAbove, height, keepWithNext, painter, repeatedHeader,
            Stream.concat(completedElements.stream(), Stream.of(tag)).toList());
    }

    /** Draws it on the current page and writes the structure elements that it completes. */
    void draw(float top) {
        painter.paint(top);
        completedElements.forEach(StructureElement::close);
    }
}
