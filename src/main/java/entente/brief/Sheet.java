package entente.brief;

import entente.insight.Datum;
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
 */
public record Sheet(String name, String id, List<Column> columns, int count, Supplier<Stream<List<Cell>>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
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

        /** Words that lead to an address. */
        record Address(String words, String href) implements Cell {}

        record Empty() implements Cell {}
    }
}
