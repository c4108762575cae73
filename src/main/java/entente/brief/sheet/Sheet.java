package entente.brief.sheet;

import entente.table.CellValue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A worksheet with one table. Rows are streamed, so memory does not grow with their number.
 *
 * @param name title of the sheet in the brief's language, at most 31 characters (limit of Excel)
 * @param id ASCII name of the table: {@code events}
 * @param rows opens a new stream at every call; each row has one cell per column
 * @param rowCount number of rows
 * @param charts placed to the right of the rows if they show this sheet, else below the rows
 */
public record Sheet(
    String name, String id, List<Column> columns, int rowCount, Supplier<Stream<List<Cell>>> rows, List<Chart> charts) {
    public Sheet {
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
    }

    /** A sheet without charts. */
    public Sheet(String name, String id, List<Column> columns, int rowCount, Supplier<Stream<List<Cell>>> rows) {
        this(name, id, columns, rowCount, rows, List.of());
    }

    /** The position of a column, from 0; -1 if there is none of this name. */
    public int columnIndex(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }

    /** A copy of this sheet with other charts. */
    public Sheet withCharts(List<Chart> newCharts) {
        return new Sheet(name, id, columns, rowCount, rows, newCharts);
    }

    /**
     * A column of the table.
     *
     * @param name snake_case, a public contract that never changes: {@code event_id}
     * @param width in characters
     * @param shaded whether the column has counts, shaded by a two-colour scale
     */
    public record Column(String name, int width, boolean shaded) {
        /** A column without shading. */
        public Column(String name, int width) {
            this(name, width, false);
        }
    }

    /** A typed cell, so that a date is written as a date and text is never read as a formula. */
    public sealed interface Cell {
        /** Text. */
        record TextCell(String text) implements Cell {
            /** Whether a spreadsheet might interpret the text as a formula. */
            public boolean looksLikeFormula() {
                return CellValue.looksLikeFormula(text);
            }
        }

        /** A number. */
        record NumberCell(double number) implements Cell {}

        /** A date. */
        record DateCell(LocalDate date) implements Cell {}

        /**
         * A count of matching rows in another sheet (COUNTIFS), with the result.
         *
         * @param count the result, for applications that do not recalculate
         * @param sheet id of the other sheet
         * @param criteria a row counts if it meets all of them
         */
        record CountIf(int count, String sheet, List<Criterion> criteria) implements Cell {
            public CountIf {
                criteria = List.copyOf(criteria);
            }
        }

        /**
         * A sum of other cells of the same row, with the result.
         *
         * @param sum the result, for applications that do not recalculate
         * @param columns names of the columns, at least one
         */
        record RowSum(int sum, List<String> columns) implements Cell {
            public RowSum {
                columns = List.copyOf(columns);
            }
        }

        /** A hyperlink. */
        record LinkCell(String text, String href) implements Cell {}

        /** A cell without a value. */
        record EmptyCell() implements Cell {}
    }

    /**
     * A criterion of a count: a condition on one column.
     *
     * @param value text, a number or a date
     */
    public record Criterion(String column, Comparison comparison, Cell value) {}

    /** The comparison of a criterion. */
    public enum Comparison {
        EQUAL, AT_LEAST, AT_MOST,
        /** Whether a list in a cell, separated by {@code |}, contains the text. */
        CONTAINS
    }
}
