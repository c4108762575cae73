package entente.search.query;

import entente.model.EventDate;
import entente.text.EditDistance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a reader asked for that has no meaning; answered with status 400, in the reader's language. */
public final class BadQuery extends RuntimeException {
    private final String parameter;
    private final String found;
    private final Fitting fitting;

    public BadQuery(String parameter, String found, Fitting fitting) {
        super(parameter + " '" + found + "': expected " + fitting);
        this.parameter = parameter;
        this.found = found;
        this.fitting = fitting;
    }

    /** Its name in the address; the same as {@link #found()} where no parameter has this name. */
    public String parameter() {
        return parameter;
    }

    public String found() {
        return found;
    }

    public Fitting fitting() {
        return fitting;
    }

    /** What would fit. */
    public sealed interface Fitting {
        /** @param nearest the value most likely meant, or an empty string */
        record OneOf(List<String> values, String nearest) implements Fitting {
            public OneOf {
                values = List.copyOf(values);
            }

            /** These, the nearest to what was found among them. */
            public static OneOf of(Collection<String> values, String found) {
                return new OneOf(List.copyOf(values), EditDistance.to(found, values).orElse(""));
            }
        }

        /** @param most the largest number that fits */
        record WholeNumber(int least, int most) implements Fitting {}

        /** EDTF level 0. */
        record Date() implements Fitting {}

        /** A day, ISO 8601, both ends included. */
        record Day(LocalDate first, LocalDate last) implements Fitting {}

        /** A date that does not begin after this one ends. */
        record NoLaterThan(EventDate until) implements Fitting {}

        /** No more than so many characters or values. */
        record AtMost(int limit) implements Fitting {}
    }
}
