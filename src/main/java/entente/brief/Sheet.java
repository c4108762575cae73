package entente.brief;

import entente.insight.Datum;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of data with snake_case column names that never change. Rows are streamed, so that a sheet of a million rows
 * needs no more memory than one of ten.
 *
 * @param name in the brief's language, at most 31 characters
 * @param id ASCII, for the table's name: {@code events}
 * @param rows a fresh stream at every call, each row as wide as {@code columns}
 * @param count how many rows there are
 * @param chart what is drawn of the rows, if anything
 */
public record Sheet(
    String name, String id, List<Column> columns, int count, Supplier<Stream<List<Cell>>> rows, @Nullable Chart chart) {
    public Sheet {
        columns = List.copyOf(columns);
    }

    /** A sheet without a chart. */
    public Sheet(String name, String id, List<Column> columns, int count, Supplier<Stream<List<Cell>>> rows) {
        this(name, id, columns, count, rows, null);
    }

    /** This sheet with {@code drawn} beside its rows. */
    public Sheet with(Chart drawn) {
        return new Sheet(name, id, columns, count, rows, drawn);
    }

    /**
     * What stands in one place of every row.
     *
     * @param name snake_case: {@code event_id}
     * @param width in characters
     */
    public record Column(String name, int width) {}

    /** A value with its kind, so that a date is a date and text is never taken for a formula. */
    public sealed interface Cell {
        record Words(String words) implements Cell {
            /** Whether a spreadsheet might take the words for a formula. */
            public boolean looksLikeFormula() {
                return Datum.Words.looksLikeFormula(words);
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
        record Tally(int count, String sheet, List<Match> matches) implements Cell {
            public Tally {
                matches = List.copyOf(matches);
            }
        }

        /** Words that lead to an address. */
        record Address(String words, String href) implements Cell {}

        record Empty() implements Cell {}
    }

    /**
     * A condition on one column of a sheet.
     *
     * @param comparison {@code =}, {@code >=} or {@code <=}
     * @param value words, a quantity or a day
     */
    public record Match(String column, String comparison, Cell value) {}

    /**
     * Stacked columns, one a row.
     *
     * @param category the column that names a stack
     * @param series what each stack is made of, from below
     */
    public record Chart(String title, String category, List<Series> series) {
        public Chart {
            series = List.copyOf(series);
        }
    }

    /** A part of every stack: the column that holds its height, and its name in words. */
    public record Series(String column, String name) {}
}
