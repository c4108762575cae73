package entente.web.view;

import entente.search.match.Highlighter.Mark;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of text, which is either a match of the search or the text between matches. A list of runs is shown by the
 * fragment {@code highlighted} of {@code fragments.html}.
 *
 * @param hit whether the run is a match
 */
public record HighlightedText(String words, boolean hit) {
    /** Characters of context before and after a match. */
    private static final int CONTEXT = 70;
    /** Maximum length of an excerpt in characters, unless one match is longer. */
    private static final int MAX_LENGTH = 220;
    private static final String ELLIPSIS = "…";

    /** The runs of the whole text. */
    static List<HighlightedText> all(String text, List<Mark> marks) {
        return runs(text, 0, text.length(), marks);
    }

    /**
     * The runs of an excerpt around the first match, cut where a line could break. A short text is not cut.
     *
     * @param marks the matches in ascending order, at least one
     */
    static List<HighlightedText> excerpt(String text, List<Mark> marks, Locale locale) {
        if (text.length() <= MAX_LENGTH) {
            return all(text, marks);
        }
        var boundaries = BreakIterator.getLineInstance(locale);
        boundaries.setText(text);
        int first = marks.getFirst().from();
        int from = first <= CONTEXT ? 0 : Math.min(first, boundaries.following(first - CONTEXT - 1));
        int last = marks.stream().mapToInt(Mark::to).filter(to -> to <= from + MAX_LENGTH - CONTEXT).max()
            .orElse(marks.getFirst().to());
        int to =
            last + CONTEXT >= text.length() ? text.length() : Math.max(last, boundaries.preceding(last + CONTEXT + 1));
        var runs = new ArrayList<HighlightedText>();
        if (from > 0) {
            runs.add(new HighlightedText(ELLIPSIS, false));
        }
        runs.addAll(runs(text, from, to, marks));
        if (to < text.length()) {
            runs.add(new HighlightedText(ELLIPSIS, false));
        }
        return List.copyOf(runs);
    }

    private static List<HighlightedText> runs(String text, int from, int to, List<Mark> marks) {
        var runs = new ArrayList<HighlightedText>();
        int end = from;
        for (Mark mark : marks) {
            if (mark.from() >= end && mark.to() <= to) {
                add(text.substring(end, mark.from()), false, runs);
                add(text.substring(mark.from(), mark.to()), true, runs);
                end = mark.to();
            }
        }
        add(text.substring(end, to), false, runs);
        return List.copyOf(runs);
    }

    private static void add(String words, boolean hit, List<HighlightedText> runs) {
        if (!words.isEmpty()) {
            runs.add(new HighlightedText(words, hit));
        }
    }
}
