package entente.print.xlsx;

import entente.brief.sheet.Sheet.Cell;
import entente.brief.sheet.Sheet.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the three kinds of formula of a workbook. Values from the data are always quoted literals, so they cannot
 * inject formulas.
 */
public final class Formulas {
    /** The longest string literal in a formula that Excel accepts. */
    private static final int MAX_LITERAL_LENGTH = 255;

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    private Formulas() {}

    /**
     * Whether a link formula is possible: {@code href} is an http or https URL, and both texts are short enough for
     * Excel.
     */
    static boolean canLink(String href, String text) {
        return Math.max(href.length(), text.length()) <= MAX_LITERAL_LENGTH && WEB_ADDRESS.matcher(href).matches();
    }

    /** {@code HYPERLINK("https://…","text")}. */
    static String hyperlink(String href, String text) {
        return "HYPERLINK(" + literal(href) + "," + literal(text) + ")";
    }

    /**
     * {@code COUNTIFS(events[start],">="&DATE(2019,1,1),events[side],"="&"both")}. Matching one of several values in a
     * cell needs a sum of four such counts: the value alone, as the first, as the last, and between others.
     */
    static String countIfs(Cell.CountIf countIf) {
        Stream<String> counts = Stream.of("");
        for (var match : countIf.criteria()) {
            List<String> conditions = conditions(countIf.sheet() + "[" + match.column() + "],", match);
            counts = counts.flatMap(count -> conditions.stream()
                .map(condition -> count.isEmpty() ? condition : count + "," + condition));
        }
        return counts.map(conditions -> "COUNTIFS(" + conditions + ")").collect(Collectors.joining("+"));
    }

    /** The alternative conditions of a match. A row meets at most one of them, so their counts can be added. */
    private static List<String> conditions(String column, Criterion match) {
        String value = value(match);
        return switch (match.comparison()) {
            case EQUAL -> List.of(column + "\"=\"&" + value);
            case AT_LEAST -> List.of(column + "\">=\"&" + value);
            case AT_MOST -> List.of(column + "\"<=\"&" + value);
            case CONTAINS -> Stream.of("%s", "%s&\"|*\"", "\"*|\"&%s", "\"*|\"&%s&\"|*\"")
                .map(pattern -> column + "\"=\"&" + pattern.formatted(value)).toList();
        };
    }

    /** {@code SUM(B2,D2)}. */
    static String sum(List<String> references) {
        return "SUM(" + String.join(",", references) + ")";
    }

    /**
     * The value of a match as a literal.
     *
     * @throws IllegalArgumentException if the value is not a text, a number or a day
     */
    private static String value(Criterion match) {
        return switch (match.value()) {
            case Cell.TextCell(String words) -> literal(words);
            case Cell.NumberCell(double number) -> number(number);
            case Cell.DateCell(LocalDate day) ->
                "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
            case Cell.CountIf countIf -> throw notComparable(match);
            case Cell.RowSum sum -> throw notComparable(match);
            case Cell.LinkCell address -> throw notComparable(match);
            case Cell.EmptyCell empty -> throw notComparable(match);
        };
    }

    private static IllegalArgumentException notComparable(Criterion match) {
        return new IllegalArgumentException("a count compares words, quantities and days, not " + match);
    }

    /** A number as cells and formulas write it: without a fraction if it is whole. */
    public static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    private static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
