package entente.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates the width of text from the advance widths of Helvetica and fonts of the same metrics. The font of the
 * output is not known here, so the estimate is slightly too wide. Labels then do not overlap in any output format.
 */
public final class TextMetrics {
    private static final String NARROW = "ijlI.,:;'’|!()[]ft- ";
    private static final String WIDE = "mwMW%@—";

    private TextMetrics() {}

    /** The width of {@code text} in points, at a font size of {@code size} points. */
    public static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(TextMetrics::advance).sum();
    }

    private static double advance(int codePoint) {
        if (NARROW.indexOf(codePoint) >= 0) {
            return 0.32;
        }
        if (codePoint >= 0x2E80) {
            return 1;
        }
        if (WIDE.indexOf(codePoint) >= 0) {
            return 0.87;
        }
        return Character.isUpperCase(codePoint) ? 0.7 : 0.56;
    }

    /** {@code text}, or its beginning and an ellipsis if it is wider than {@code width} points. */
    public static String truncate(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /**
     * {@code text} wrapped at spaces into at most {@code maxLines} lines. A line that is wider than {@code width}
     * points ends in an ellipsis.
     */
    public static List<String> wrap(String text, double size, double width, int maxLines) {
        var lines = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && (lines.size() == maxLines || width(longer, size) <= width)) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        lines.replaceAll(line -> truncate(line, size, width));
        return lines;
    }
}
