package entente.print.xlsx;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Column;
import java.util.List;

/**
 * Estimates the height of a row with wrapped text from the number of characters. Without a height, programs that do not
 * adjust row heights when they open a file show only the first line. Exact measuring would need fonts.
 */
final class RowHeight {
    private static final double LINE_HEIGHT = 13;
    private static final double PADDING = 2;
    /** The limit of Excel, in points. */
    private static final double MAX_HEIGHT = 409;
    /** Average characters per unit of column width. The unit is the width of a digit, and most letters are narrower. */
    private static final double CHARACTERS_PER_UNIT = 1.15;
    /** The number of characters that do not fit on a line because of the indent and of word wrap. */
    private static final double LINE_LOSS = 5;
    /** The first character of the full-width scripts of East Asia. */
    private static final char FIRST_FULL_WIDTH = '\u2E80';

    private RowHeight() {}

    /** The height of {@code row} in points. */
    static double of(List<Cell> row, List<Column> columns) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            lines = Math.max(lines, lines(row.get(column), columns.get(column).width()));
        }
        return Math.min(MAX_HEIGHT, lines * LINE_HEIGHT + PADDING);
    }

    private static int lines(Cell cell, int width) {
        return switch (cell) {
            case Cell.TextCell(String text) -> lines(text, width);
            case Cell.LinkCell address -> lines(address.text(), width);
            case Cell.NumberCell number -> 1;
            case Cell.DateCell day -> 1;
            case Cell.CountIf countIf -> 1;
            case Cell.RowSum sum -> 1;
            case Cell.EmptyCell empty -> 1;
        };
    }

    private static int lines(String text, int width) {
        double lineLength = width * CHARACTERS_PER_UNIT - LINE_LOSS;
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            used += character >= FIRST_FULL_WIDTH ? 2 : 1;
            if (character == '\n' || used > lineLength) {
                lines++;
                used = 0;
            }
        }
        return lines;
    }
}
