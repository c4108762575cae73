package entente.print.xlsx;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Match;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three formulas that a workbook holds. Everything that comes from data stands in them as a literal. */
public final class Formulas {
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

    /**
     * {@code COUNTIFS(events[start],">="&DATE(2019,1,1),events[side],"="&"both")}. For a value among several in a cell the
     * sum of such counts: it may stand there alone, first, last or between others.
     */
    static String count(Cell.CountIf tally) {
        Stream<String> counts = Stream.of("");
        for (var match : tally.matches()) {
            List<String> conditions = conditions(tally.sheet() + "[" + match.column() + "],", match);
            counts = counts.flatMap(count -> conditions.stream()
                .map(condition -> count.isEmpty() ? condition : count + "," + condition));
        }
        return counts.map(conditions -> "COUNTIFS(" + conditions + ")").collect(Collectors.joining("+"));
    }

    /** Of which a row can meet only one. */
    private static List<String> conditions(String column, Match match) {
        String value = value(match);
        return switch (match.comparison()) {
            case EQUAL -> List.of(column + "\"=\"&" + value);
            case AT_LEAST -> List.of(column + "\">=\"&" + value);
            case AT_MOST -> List.of(column + "\"<=\"&" + value);
            case HAS -> Stream.of("%s", "%s&\"|*\"", "\"*|\"&%s", "\"*|\"&%s&\"|*\"")
                .map(pattern -> column + "\"=\"&" + pattern.formatted(value)).toList();
        };
    }

    /** {@code SUM(B2,D2)}. */
    static String sum(List<String> references) {
        return "SUM(" + String.join(",", references) + ")";
    }

    /** @throws IllegalArgumentException if the match is with something that no count compares */
    private static String value(Match match) {
        return switch (match.value()) {
            case Cell.TextCell(String words) -> literal(words);
            case Cell.Quantity(double number) -> number(number);
            case Cell.Day(LocalDate day) ->
                "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
            case Cell.CountIf tally -> throw unfit(match);
            case Cell.RowSum sum -> throw unfit(match);
            case Cell.Address address -> throw unfit(match);
            case Cell.Empty empty -> throw unfit(match);
        };
    }

    private static IllegalArgumentException unfit(Match match) {
        return new IllegalArgumentException("a count compares words, quantities and days, not " + match);
    }

    /** A number as the file writes it, in cells as in formulas: without an empty fraction. */
    public static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    private static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
