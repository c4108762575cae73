package entente.print;

import java.util.List;

/**
 * A line of words, ready to be drawn.
 *
 * @param fragments in the order of reading
 * @param width in points, without a space at its end
 */
record Line(List<Fragment> fragments, float width) {
    /**
     * The part of a run that stands on a line.
     *
     * @param x from the line's left end, in points
     */
    record Fragment(Run run, List<Piece> pieces, float x, float width) {}
}
