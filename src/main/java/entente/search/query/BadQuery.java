package entente.search.query;

import entente.model.EventDate;
import entente.text.EditDistance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * An invalid query parameter: an unknown name or a value that is not allowed. Answered with HTTP status 400 and a
 * message in the reader's language.
 */
public final class BadQuery extends RuntimeException {
    private final String parameter;
    private final String found;
    private final Expected expected;

    /**
     * An invalid parameter.
     *
     * @param parameter the name of the parameter
     * @param found the invalid value; if the name is unknown, the same name
     * @param expected what would be valid
     */
    public BadQuery(String parameter, String found, Expected expected) {
        super(parameter + " '" + found + "': expected " + expected);
        this.parameter = parameter;
        this.found = found;
        this.expected = expected;
    }

    /** The name of the parameter; equal to {@link #found()} if the name is unknown. */
    public String parameter() {
        return parameter;
    }

    /** The invalid value, or the unknown name. */
    public String found() {
        return found;
    }

    /** What would be valid. */
    public Expected expected() {
        return expected;
    }

    /** What would be valid in place of an invalid value or name. */
    public sealed interface Expected {
        /**
         * One of several values.
         *
         * @param nearest the value that was probably meant, or an empty string
         */
        record OneOf(List<String> values, String nearest) implements Expected {
            public OneOf {
                values = List.copyOf(values);
            }

            /** One of {@code values}, with the one nearest to {@code found} by edit distance. */
            public static OneOf of(Collection<String> values, String found) {
                return new OneOf(List.copyOf(values), EditDistance.nearest(found, values).orElse(""));
            }
        }

        /** A whole number from {@code min} to {@code max}, both included. */
        record WholeNumber(int min, int max) implements Expected {}

        /** A date. Source: EDTF level 0, ISO 8601-2:2019. */
        record Date() implements Expected {}

        /** An ISO 8601 day from {@code first} to {@code last}, both included. */
        record Day(LocalDate first, LocalDate last) implements Expected {}

        /** A date whose first day is not after the last day of {@code until}. */
        record NoLaterThan(EventDate until) implements Expected {}

        /** At most {@code limit} characters or values. */
        record AtMost(int limit) implements Expected {}
    }
}
