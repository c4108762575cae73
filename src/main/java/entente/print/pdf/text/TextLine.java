package entente.print.pdf.text;

import java.util.List;

/**
 * A line of words, ready to be drawn.
 *
 * @param fragments in the order of reading
 * @param width in points, without a space at its end
 */
public record TextLine(List<LineRun> fragments, float width) {
    /**
     * The part of a run that stands on a line.
     *
     * @param x from the line's left end, in points
     */
    public record LineRun(TextRun run, List<GlyphRun> pieces, float x, float width) {}
}
