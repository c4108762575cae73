package entente.table;

import java.time.LocalDate;
import java.util.List;

/** The value of one cell of a table, with its type, before a format writes it. */
public sealed interface CellValue {
    record TextValue(String text) implements CellValue {}

    /** Several values in one cell, in the order of the record. */
    record Values(List<String> values) implements CellValue {
        public Values {
            values = List.copyOf(values);
        }

        /**
         * The values separated by a pipe. A pipe within a value becomes a broken bar, so that they can be split again.
         */
        public String joined() {
            return String.join("|", values.stream().map(value -> value.replace('|', '¦')).toList());
        }
    }

    record WholeNumber(long number) implements CellValue {}

    record DecimalNumber(double number) implements CellValue {}

    record Date(LocalDate date) implements CellValue {}

    record Url(String url) implements CellValue {}

    record Empty() implements CellValue {}

    /**
     * Whether a spreadsheet might run {@code text} as a formula.
     *
     * <p>Source: OWASP, CSV Injection: {@code = + - @}, tab, line ends, and the full-width forms of the four signs.
     */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
