package entente.print.pdf.text;

import java.util.List;

/**
 * A line of text, ready to be drawn.
 *
 * @param runs in logical order; their {@code x} gives the visual position
 * @param width in points, without a trailing space
 */
public record TextLine(List<LineRun> runs, float width) {
    /**
     * The part of a text run that is on one line.
     *
     * @param x in points from the left end of the line
     * @param width in points
     */
    public record LineRun(TextRun run, List<GlyphRun> glyphRuns, float x, float width) {}
}
