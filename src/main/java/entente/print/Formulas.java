package entente.print;

import entente.brief.Sheet.Cell;
import entente.brief.Sheet.Match;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two formulas that a workbook holds. Everything that comes from data stands in them as a literal. */
final class Formulas {
    /** Excel takes no longer literal. */
    private static final int MOST_OF_LITERAL = 255;

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    private Formulas() {}

    /** Whether Excel could follow a link to {@code href}; only the web is linked to. */
    static boolean canLink(String href, String text) {
        return Math.max(href.length(), text.length()) <= MOST_OF_LITERAL && WEB_ADDRESS.matcher(href).matches();
    }

    static String hyperlink(String href, String text) {
        return "HYPERLINK(" + literal(href) + "," + literal(text) + ")";
    }

    /** {@code COUNTIFS(events[start],">="&DATE(2019,1,1),events[side],"="&"both")}. */
    static String countIfs(Cell.Tally tally) {
        return tally.matches().stream()
            .map(
                match -> tally.sheet() + "[" + match.column() + "]," + literal(match.comparison()) + "&" + value(match))
            .collect(Collectors.joining(",", "COUNTIFS(", ")"));
    }

    /** @throws IllegalArgumentException if the match is with something that no count compares */
    private static String value(Match match) {
        return switch (match.value()) {
            case Cell.Words(String words) -> literal(words);
            case Cell.Quantity(double number) -> number(number);
            case Cell.Day(LocalDate day) ->
                "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
            case Cell.Tally tally -> throw unfit(match);
            case Cell.Address address -> throw unfit(match);
            case Cell.Empty empty -> throw unfit(match);
        };
    }

    private static IllegalArgumentException unfit(Match match) {
        return new IllegalArgumentException("a count compares words, quantities and days, not " + match);
    }

    /** A number as the file writes it, in cells as in formulas: without an empty fraction. */
    static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    private static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
