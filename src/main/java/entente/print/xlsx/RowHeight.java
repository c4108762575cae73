package entente.print.xlsx;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Column;
import java.util.List;

/**
 * How high a row must be for its wrapped text, in points. It is estimated from the number of characters: programs that
 * do not measure rows on opening would show one line of each text, and measuring here would need fonts.
 */
final class RowHeight {
    private static final double LINE = 13;
    private static final double PADDING = 2;
    /** Excel's limit. */
    private static final double MOST = 409;
    /** Characters that a unit of width takes, digits being wider than most letters. */
    private static final double FILL = 1.15;
    /** What a line loses to the indent and to words that do not fit any more. */
    private static final double RAGGED = 5;
    /** From here on scripts are set full width. */
    private static final char FIRST_WIDE = '\u2E80';

    private RowHeight() {}

    static double of(List<Cell> row, List<Column> columns) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            lines = Math.max(lines, lines(row.get(column), columns.get(column).width()));
        }
        return Math.min(MOST, lines * LINE + PADDING);
    }

    private static int lines(Cell cell, int width) {
        return switch (cell) {
            case Cell.TextCell(String words) -> lines(words, width);
            case Cell.Address address -> lines(address.words(), width);
            case Cell.Quantity number -> 1;
            case Cell.Day day -> 1;
            case Cell.CountIf tally -> 1;
            case Cell.RowSum sum -> 1;
            case Cell.Empty empty -> 1;
        };
    }

    private static int lines(String words, int width) {
        double line = width * FILL - RAGGED;
        int lines = 1;
        int across = 0;
        for (int at = 0; at < words.length(); at++) {
            char character = words.charAt(at);
            across += character >= FIRST_WIDE ? 2 : 1;
            if (character == '\n' || across > line) {
                lines++;
                across = 0;
            }
        }
        return lines;
    }
}
