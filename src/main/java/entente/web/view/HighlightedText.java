package entente.web.view;

import entente.search.match.Highlighter.Mark;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A stretch of a text, marked where it has what a reader asked for: the fragment {@code highlighted} of {@code fragments.html}. */
record HighlightedText(String words, boolean hit) {
    /** Characters of an excerpt before and after what is marked. */
    private static final int AROUND = 70;
    /** Characters of an excerpt. */
    private static final int LONGEST = 220;
    private static final String LEFT_OUT = "…";

    /** The whole of {@code text}. */
    static List<HighlightedText> all(String text, List<Mark> marks) {
        return pieces(text, 0, text.length(), marks);
    }

    /** What stands around the first mark, cut between words. */
    static List<HighlightedText> excerpt(String text, List<Mark> marks, Locale locale) {
        if (text.length() <= LONGEST) {
            return all(text, marks);
        }
        var words = BreakIterator.getLineInstance(locale);
        words.setText(text);
        int first = marks.getFirst().from();
        int from = first <= AROUND ? 0 : Math.min(first, words.following(first - AROUND - 1));
        int last = marks.stream().mapToInt(Mark::to).filter(to -> to <= from + LONGEST - AROUND).max()
            .orElse(marks.getFirst().to());
        int to = last + AROUND >= text.length() ? text.length() : Math.max(last, words.preceding(last + AROUND + 1));
        var pieces = new ArrayList<HighlightedText>();
        if (from > 0) {
            pieces.add(new HighlightedText(LEFT_OUT, false));
        }
        pieces.addAll(pieces(text, from, to, marks));
        if (to < text.length()) {
            pieces.add(new HighlightedText(LEFT_OUT, false));
        }
        return List.copyOf(pieces);
    }

    private static List<HighlightedText> pieces(String text, int from, int to, List<Mark> marks) {
        var pieces = new ArrayList<HighlightedText>();
        int at = from;
        for (Mark mark : marks) {
            if (mark.from() >= at && mark.to() <= to) {
                add(text.substring(at, mark.from()), false, pieces);
                add(text.substring(mark.from(), mark.to()), true, pieces);
                at = mark.to();
            }
        }
        add(text.substring(at, to), false, pieces);
        return List.copyOf(pieces);
    }

    private static void add(String words, boolean hit, List<HighlightedText> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new HighlightedText(words, hit));
        }
    }
}
