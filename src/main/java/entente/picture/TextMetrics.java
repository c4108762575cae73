package entente.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words will be. Estimated from the advance widths of Helvetica and its metric twins, a little generously: the
 * fonts of a medium are not known here, and labels that would touch must not.
 */
public final class TextMetrics {
    private static final String NARROW = "ijlI.,:;'’|!()[]ft- ";
    private static final String WIDE = "mwMW%@—";

    private TextMetrics() {}

    /** In points, at {@code size} points. */
    public static double width(String words, double size) {
        return size * words.codePoints().mapToDouble(TextMetrics::advance).sum();
    }

    private static double advance(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.32;
        }
        if (letter >= 0x2E80) {
            return 1;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.87;
        }
        return Character.isUpperCase(letter) ? 0.7 : 0.56;
    }

    /** {@code words}, or their beginning and an ellipsis where they are wider than {@code width} points. */
    public static String fit(String words, double size, double width) {
        if (width(words, size) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end) + "…", size) > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    /** {@code words} in lines no wider than {@code width} points, at most so many; the last is shortened if it must. */
    public static List<String> lines(String words, double size, double width, int most) {
        var lines = new ArrayList<String>();
        for (var word : words.split(" ", -1)) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && (lines.size() == most || width(longer, size) <= width)) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        lines.replaceAll(line -> fit(line, size, width));
        return lines;
    }
}
