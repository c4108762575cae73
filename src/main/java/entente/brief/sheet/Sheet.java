package entente.brief.sheet;

import entente.table.CellValue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table of data with snake_case column names that never change. Rows are streamed, so that a sheet of a million rows
 * needs no more memory than one of ten.
 *
 * @param name in the brief's language, at most 31 characters
 * @param id ASCII, for the table's name: {@code events}
 * @param rows a fresh stream at every call, each row as wide as {@code columns}
 * @param count how many rows there are
 * @param charts what is drawn on it: beside its rows what shows them, under them what shows other sheets
 */
public record Sheet(
    String name, String id, List<Column> columns, int count, Supplier<Stream<List<Cell>>> rows, List<Chart> charts) {
    public Sheet {
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
    }

    /** A sheet without charts. */
    public Sheet(String name, String id, List<Column> columns, int count, Supplier<Stream<List<Cell>>> rows) {
        this(name, id, columns, count, rows, List.of());
    }

    /** Where the column of this name stands, from 0; -1 if there is none. */
    public int index(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }

    /** This sheet with {@code drawn} on it. */
    public Sheet with(List<Chart> drawn) {
        return new Sheet(name, id, columns, count, rows, drawn);
    }

    /**
     * What stands in one place of every row.
     *
     * @param name snake_case: {@code event_id}
     * @param width in characters
     * @param shaded whether it is one of many narrow columns of counts, which a colour scale makes readable at a glance
     */
    public record Column(String name, int width, boolean shaded) {
        public Column(String name, int width) {
            this(name, width, false);
        }
    }

    /** A value with its kind, so that a date is a date and text is never taken for a formula. */
    public sealed interface Cell {
        record TextCell(String words) implements Cell {
            /** Whether a spreadsheet might take the words for a formula. */
            public boolean looksLikeFormula() {
                return CellValue.looksLikeFormula(words);
            }
        }

        record Quantity(double number) implements Cell {}

        record Day(LocalDate day) implements Cell {}

        /**
         * How many rows of another sheet match, counted already; a spreadsheet counts them again.
         *
         * @param sheet its id
         * @param matches all of which a row must meet
         */
        record CountIf(int count, String sheet, List<Match> matches) implements Cell {
            public CountIf {
                matches = List.copyOf(matches);
            }
        }

        /**
         * The sum of other cells of the row, reckoned already; a spreadsheet reckons it again.
         *
         * @param columns their names, at least one
         */
        record RowSum(int sum, List<String> columns) implements Cell {
            public RowSum {
                columns = List.copyOf(columns);
            }
        }

        /** Words that lead to an address. */
        record Address(String words, String href) implements Cell {}

        record Empty() implements Cell {}
    }

    /**
     * A condition on one column of a sheet.
     *
     * @param value words, a quantity or a day
     */
    public record Match(String column, Comparison comparison, Cell value) {}

    /** How a cell is compared with a value. */
    public enum Comparison {
        EQUAL, AT_LEAST, AT_MOST,
        /** Whether the cell, several words parted by a pipe, has the words among them. */
        HAS
    }
}
