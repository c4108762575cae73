package entente.print.pdf.text;

import entente.print.pdf.text.Segment.Break;
import entente.print.pdf.text.TextLine.LineRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a paragraph into lines that are set flush left: of all ways the one whose lines are most even, after Donald E.
 * Knuth and Michael F. Plass, «Breaking Paragraphs into Lines», 1981.
 */
public final class LineBreaker {
    /** The share of a line that may stay empty before words are divided. */
    private static final float TOLERANCE = 0.14f;
    /** In less room, as in a cell, words are divided only where they do not fit. */
    private static final float NARROW = 70;
    private static final float HYPHEN_COST = 0.02f;
    private static final float SECOND_HYPHEN_COST = 0.08f;
    private static final float LONE_WORD_COST = 0.05f;
    private static final float LONE_WORD = 0.12f;

    private final Fonts fonts;

    public LineBreaker(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The lines of {@code runs}, none wider than {@code measure} points; none for no words. */
    public List<TextLine> lines(List<TextRun> runs, float measure) {
        if (runs.size() == 1 && isPlain(runs.getFirst().words())) {
            TextLine only = undivided(runs.getFirst());
            if (only.width() <= measure) {
                return List.of(only);
            }
        }
        var whole = new Segmenter(fonts, measure, false);
        List<TextLine> lines = broken(whole.of(runs), measure);
        return (measure < NARROW || isEven(lines, measure)) && !whole.isForced()
            ? lines
            : broken(new Segmenter(fonts, measure, true).of(runs), measure);
    }

    private TextLine undivided(TextRun run) {
        List<GlyphRun> pieces = fonts.pieces(run.words(), run.style());
        float width = GlyphRun.width(pieces);
        return new TextLine(List.of(new LineRun(run, pieces, 0, width)), width);
    }

    /** Whether words that fit on one line stand there as they are: left to right, with single spaces inside. */
    private static boolean isPlain(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean inside = c > ' ' ? c < Segmenter.HEBREW && c != Segmenter.SOFT_HYPHEN : c == ' ' && before != ' ';
            if (!inside) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isEven(List<TextLine> lines, float measure) {
        for (int i = 0; i < lines.size() - 1; i++) {
            float share = lines.get(i).width() / measure;
            if (share < 1 - TOLERANCE || share > 1) {
                return false;
            }
        }
        return true;
    }

    private List<TextLine> broken(List<Segment> atoms, float measure) {
        var lines = new ArrayList<TextLine>();
        int start = 0;
        for (int end : ends(atoms, measure)) {
            lines.add(new LineBuilder(fonts).line(atoms.subList(start, end)));
            start = end;
        }
        return lines;
    }

    /** Where each line ends: the index of the atom after it. */
    private List<Integer> ends(List<Segment> atoms, float measure) {
        int count = atoms.size();
        var cost = new float[count + 1];
        var previous = new int[count + 1];
        Arrays.fill(cost, Float.MAX_VALUE);
        cost[0] = 0;
        for (int start = 0; start < count; start++) {
            if (cost[start] < Float.MAX_VALUE) {
                extend(atoms, measure, start, cost, previous);
            }
        }
        var ends = new ArrayList<Integer>();
        for (int end = count; end > 0; end = previous[end]) {
            ends.addFirst(end);
        }
        return ends;
    }

    /** Tries every line that begins at {@code start}, and one atom at least, though it be too wide. */
    private void extend(List<Segment> atoms, float measure, int start, float[] cost, int[] previous) {
        float width = 0;
        float spaces = 0;
        for (int end = start + 1; end <= atoms.size(); end++) {
            Segment atom = atoms.get(end - 1);
            width += spaces + atom.width();
            spaces = 0;
            float shown = width + (atom.after() == Break.HYPHEN ? hyphen(atom) : 0);
            boolean last = end == atoms.size();
            if (width > measure && end > start + 1 && reached(cost, start, end)) {
                return;
            }
            if (last || atom.after() != Break.NEVER) {
                float sum = cost[start] + (shown > measure
                    ? 100 * (shown / measure)
                    : demerits(atoms, start, end, shown / measure));
                if (sum < cost[end]) {
                    cost[end] = sum;
                    previous[end] = start;
                }
            }
            if (atom.after() == Break.SPACE) {
                spaces = fonts.width(" ", atom.run().style());
            }
        }
    }

    private static boolean reached(float[] cost, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (cost[i] < Float.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static float demerits(List<Segment> atoms, int start, int end, float share) {
        if (end == atoms.size()) {
            return share < LONE_WORD ? LONE_WORD_COST : 0;
        }
        float slack = 1 - share;
        boolean divided = atoms.get(end - 1).after() == Break.HYPHEN;
        boolean again = divided && start > 0 && atoms.get(start - 1).after() == Break.HYPHEN;
        return slack * slack + (divided ? HYPHEN_COST : 0) + (again ? SECOND_HYPHEN_COST : 0);
    }

    private float hyphen(Segment atom) {
        return fonts.width(LineBuilder.HYPHEN, atom.run().style());
    }
}
