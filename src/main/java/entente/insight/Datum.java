package entente.insight;

import entente.model.Event;
import java.time.LocalDate;
import java.util.List;

/** What stands in one place of a table, with its kind, before a format gives it a form. */
public sealed interface Datum {
    record Words(String words) implements Datum {
        private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

        /**
         * Whether a spreadsheet might take {@code words} for a formula and run it.
         *
         * <p>Source: OWASP, CSV Injection: {@code = + - @}, tab, line ends, and the full-width forms of the four signs.
         */
        public static boolean looksLikeFormula(String words) {
            return !words.isEmpty() && STARTS_OF_FORMULAS.indexOf(words.charAt(0)) >= 0;
        }
    }

    /** Values side by side, in the order of the record. */
    record Several(List<String> values) implements Datum {
        public Several {
            values = List.copyOf(values);
        }

        /** All in one, parted by a pipe; one within a value becomes a broken bar, so that splitting parts them again. */
        public String joined() {
            return String.join("|", values.stream().map(value -> value.replace('|', '¦')).toList());
        }
    }

    record Quantity(long number) implements Datum {}

    record Day(LocalDate day) implements Datum {}

    /** Where the event is found; addresses are made by {@code wording}. */
    record Page(Event event) implements Datum {}
}
