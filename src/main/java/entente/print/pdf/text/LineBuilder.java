package entente.print.pdf.text;

import entente.print.pdf.text.Segment.Break;
import entente.print.pdf.text.TextLine.LineRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Makes a line of atoms: joins what belongs to one run, and places words that run from right to left. */
final class LineBuilder {
    /** The soft hyphen, which readers of the text layer know to drop. */
    static final String HYPHEN = "\u00AD";

    private final Fonts fonts;
    private final List<LineRun> fragments = new ArrayList<>();
    private float x;

    LineBuilder(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A space at the end of a line stays in its text, so that words do not run together where it is read aloud. */
    TextLine line(List<Segment> atoms) {
        var words = new StringBuilder();
        for (int i = 0; i < atoms.size(); i++) {
            Segment atom = atoms.get(i);
            boolean end = i == atoms.size() - 1;
            words.append(atom.text()).append(joint(atom.after(), end));
            if (end || !atoms.get(i + 1).run().equals(atom.run())) {
                add(atom.run(), words.toString());
                words.setLength(0);
            }
        }
        Segment end = atoms.getLast();
        float space = end.after() == Break.SPACE ? fonts.width(" ", end.run().style()) : 0;
        return new TextLine(List.copyOf(fragments), x - space);
    }

    private static String joint(Break after, boolean end) {
        return switch (after) {
            case SPACE -> " ";
            case HYPHEN -> end ? HYPHEN : "";
            case NEVER, PLAIN -> "";
        };
    }

    private void add(TextRun run, String words) {
        if (Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
            addDirections(run, words);
        } else if (!words.isEmpty()) {
            List<GlyphRun> pieces = fonts.pieces(words, run.style());
            place(run, pieces, x);
            x += GlyphRun.width(pieces);
        }
    }

    /** Each stretch of one direction is placed where it is seen and kept in the order in which it is read. */
    private void addDirections(TextRun run, String words) {
        var bidi = new Bidi(words, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        var levels = new byte[count];
        var order = new Integer[count];
        var stretches = new ArrayList<List<GlyphRun>>();
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
            stretches.add(fonts.pieces(words.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), run.style()));
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        var left = new float[count];
        for (int seen : order) {
            left[seen] = x;
            x += GlyphRun.width(stretches.get(seen));
        }
        for (int i = 0; i < count; i++) {
            if (levels[i] % 2 == 0) {
                place(run, stretches.get(i), left[i]);
            } else {
                placeBackwards(run, stretches.get(i), left[i]);
            }
        }
    }

    private void place(TextRun run, List<GlyphRun> pieces, float from) {
        fragments.add(new LineRun(run, pieces, from, GlyphRun.width(pieces)));
    }

    private void placeBackwards(TextRun run, List<GlyphRun> pieces, float from) {
        float right = from + GlyphRun.width(pieces);
        for (GlyphRun piece : pieces) {
            right -= piece.width();
            place(run, List.of(Fonts.reversed(piece)), right);
        }
    }
}
