package entente.print.pdf.text;

import entente.print.pdf.text.Segment.Break;
import entente.print.pdf.text.TextLine.LineRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a paragraph into ragged-right lines with the least total demerits, by dynamic programming over all possible
 * breaks. Source: Donald E. Knuth and Michael F. Plass, «Breaking Paragraphs into Lines», 1981.
 */
public final class LineBreaker {
    /** If a line leaves a larger share of its width empty, the words of the paragraph are hyphenated. */
    private static final float TOLERANCE = 0.14f;
    /** In points. In narrower columns, such as table cells, words are hyphenated only if they do not fit on a line. */
    private static final float NARROW_MEASURE = 70;
    private static final float HYPHEN_COST = 0.02f;
    private static final float CONSECUTIVE_HYPHEN_COST = 0.08f;
    private static final float SHORT_LAST_LINE_COST = 0.05f;
    /** The share of the measure below which a last line is too short. */
    private static final float SHORT_LAST_LINE = 0.12f;

    private final Fonts fonts;

    public LineBreaker(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Breaks {@code runs} into lines of at most {@code measure} points; without text, the list is empty. Words are
     * hyphenated only if lines without hyphens are too uneven. A single character may be wider than the measure.
     */
    public List<TextLine> lines(List<TextRun> runs, float measure) {
        if (runs.size() == 1 && isPlain(runs.getFirst().text())) {
            TextLine single = singleLine(runs.getFirst());
            if (single.width() <= measure) {
                return List.of(single);
            }
        }
        var unhyphenated = new Segmenter(fonts, measure, false);
        List<TextLine> lines = breakLines(unhyphenated.segment(runs), measure);
        return (measure < NARROW_MEASURE || isEven(lines, measure)) && !unhyphenated.hasSplitSegment()
            ? lines
            : breakLines(new Segmenter(fonts, measure, true).segment(runs), measure);
    }

    private TextLine singleLine(TextRun run) {
        List<GlyphRun> glyphRuns = fonts.glyphRuns(run.text(), run.style());
        float width = GlyphRun.width(glyphRuns);
        return new TextLine(List.of(new LineRun(run, glyphRuns, 0, width)), width);
    }

    /**
     * Whether text that fits on one line needs no segmentation: left-to-right letters with single spaces between words.
     */
    private static boolean isPlain(String words) {
        char previous = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean plain =
                c > ' ' ? c < Segmenter.FIRST_HEBREW && c != Segmenter.SOFT_HYPHEN : c == ' ' && previous != ' ';
            if (!plain) {
                return false;
            }
            previous = c;
        }
        return previous != ' ';
    }

    private static boolean isEven(List<TextLine> lines, float measure) {
        for (int i = 0; i < lines.size() - 1; i++) {
            float fill = lines.get(i).width() / measure;
            if (fill < 1 - TOLERANCE || fill > 1) {
                return false;
            }
        }
        return true;
    }

    private List<TextLine> breakLines(List<Segment> segments, float measure) {
        var lines = new ArrayList<TextLine>();
        int start = 0;
        for (int end : lineEnds(segments, measure)) {
            lines.add(new LineBuilder(fonts).build(segments.subList(start, end)));
            start = end;
        }
        return lines;
    }

    /** The end of each line, as the index of the segment that follows. */
    private List<Integer> lineEnds(List<Segment> segments, float measure) {
        int count = segments.size();
        var cost = new float[count + 1];
        var previous = new int[count + 1];
        Arrays.fill(cost, Float.MAX_VALUE);
        cost[0] = 0;
        for (int start = 0; start < count; start++) {
            if (cost[start] < Float.MAX_VALUE) {
                tryLinesFrom(segments, measure, start, cost, previous);
            }
        }
        var ends = new ArrayList<Integer>();
        for (int end = count; end > 0; end = previous[end]) {
            ends.addFirst(end);
        }
        return ends;
    }

    /**
     * Updates the cost of every break at which a line from {@code start} can end. A line has at least one segment, even
     * if the segment is too wide.
     */
    private void tryLinesFrom(List<Segment> segments, float measure, int start, float[] cost, int[] previous) {
        float width = 0;
        float pendingSpace = 0;
        for (int end = start + 1; end <= segments.size(); end++) {
            Segment segment = segments.get(end - 1);
            width += pendingSpace + segment.width();
            pendingSpace = 0;
            float lineWidth = width + (segment.breakAfter() == Break.HYPHEN ? hyphenWidth(segment) : 0);
            boolean last = end == segments.size();
            if (width > measure && end > start + 1 && hasBreakBetween(cost, start, end)) {
                return;
            }
            if (last || segment.breakAfter() != Break.PROHIBITED) {
                float total = cost[start] + (lineWidth > measure
                    ? 100 * (lineWidth / measure)
                    : demerits(segments, start, end, lineWidth / measure));
                if (total < cost[end]) {
                    cost[end] = total;
                    previous[end] = start;
                }
            }
            if (segment.breakAfter() == Break.SPACE) {
                pendingSpace = fonts.width(" ", segment.run().style());
            }
        }
    }

    private static boolean hasBreakBetween(float[] cost, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (cost[i] < Float.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static float demerits(List<Segment> segments, int start, int end, float fill) {
        if (end == segments.size()) {
            return fill < SHORT_LAST_LINE ? SHORT_LAST_LINE_COST : 0;
        }
        float slack = 1 - fill;
        boolean hyphenated = segments.get(end - 1).breakAfter() == Break.HYPHEN;
        boolean consecutive = hyphenated && start > 0 && segments.get(start - 1).breakAfter() == Break.HYPHEN;
        return slack * slack + (hyphenated ? HYPHEN_COST : 0) + (consecutive ? CONSECUTIVE_HYPHEN_COST : 0);
    }

    private float hyphenWidth(Segment segment) {
        return fonts.width(LineBuilder.LINE_END_HYPHEN, segment.run().style());
    }
}
