package entente.print.pdf.text;

import entente.print.pdf.text.Segment.Break;
import entente.print.pdf.text.TextLine.LineRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Builds a line from segments: joins the segments of one run, and reorders right-to-left text (UAX 9). */
final class LineBuilder {
    /** A soft hyphen, which is drawn as a hyphen and ignored by text extraction. */
    static final String LINE_END_HYPHEN = "\u00AD";

    private final Fonts fonts;
    private final List<LineRun> lineRuns = new ArrayList<>();
    private float x;

    LineBuilder(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Builds the line. It keeps a trailing space, so that text extraction does not join words. */
    TextLine build(List<Segment> segments) {
        var text = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean last = i == segments.size() - 1;
            text.append(segment.text()).append(suffix(segment.breakAfter(), last));
            if (last || !segments.get(i + 1).run().equals(segment.run())) {
                add(segment.run(), text.toString());
                text.setLength(0);
            }
        }
        Segment lastSegment = segments.getLast();
        float space = lastSegment.breakAfter() == Break.SPACE ? fonts.width(" ", lastSegment.run().style()) : 0;
        return new TextLine(List.copyOf(lineRuns), x - space);
    }

    private static String suffix(Break after, boolean last) {
        return switch (after) {
            case SPACE -> " ";
            case HYPHEN -> last ? LINE_END_HYPHEN : "";
            case PROHIBITED, ALLOWED -> "";
        };
    }

    private void add(TextRun run, String text) {
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            int end = text.stripTrailing().length();
            addBidirectional(run, text.substring(0, end));
            add(run, text.substring(end));
        } else if (!text.isEmpty()) {
            List<GlyphRun> glyphRuns = fonts.glyphRuns(text, run.style());
            addRun(run, glyphRuns, x);
            x += GlyphRun.width(glyphRuns);
        }
    }

    /**
     * Places each directional run at its visual position, and keeps the runs in logical order.
     *
     * @param text without a trailing space, which stays at the right end of the line in both directions
     */
    private void addBidirectional(TextRun run, String text) {
        var bidi =
            new Bidi(text, run.isRightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        var levels = new byte[count];
        var visualOrder = new Integer[count];
        var directionalRuns = new ArrayList<List<GlyphRun>>();
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            visualOrder[i] = i;
            directionalRuns.add(fonts.glyphRuns(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), run.style()));
        }
        Bidi.reorderVisually(levels, 0, visualOrder, 0, count);
        var left = new float[count];
        for (int index : visualOrder) {
            left[index] = x;
            x += GlyphRun.width(directionalRuns.get(index));
        }
        for (int i = 0; i < count; i++) {
            if (levels[i] % 2 == 0) {
                addRun(run, directionalRuns.get(i), left[i]);
            } else {
                addReversed(run, directionalRuns.get(i), left[i]);
            }
        }
    }

    private void addRun(TextRun run, List<GlyphRun> glyphRuns, float left) {
        lineRuns.add(new LineRun(run, glyphRuns, left, GlyphRun.width(glyphRuns)));
    }

    private void addReversed(TextRun run, List<GlyphRun> glyphRuns, float left) {
        float right = left + GlyphRun.width(glyphRuns);
        for (GlyphRun glyphRun : glyphRuns) {
            right -= glyphRun.width();
            addRun(run, List.of(Fonts.reversed(glyphRun)), right);
        }
    }
}
