package entente.wording;

import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;

/** The error message for an invalid query parameter, in the language of the page: what is wrong and what is valid. */
public final class BadQueryText {
    /** Maximum characters of the invalid value in the message. */
    private static final int MAX_LENGTH = 60;

    private BadQueryText() {}

    /** One sentence about the value and one about what is valid. */
    public static String explain(BadQuery bad, Messages messages) {
        String error = bad.parameter().equals(bad.found())
            ? messages.get("bad-query.unknown-filter", truncated(bad.found()))
            : messages.get("bad-query.bad-value", bad.parameter(), truncated(bad.found()));
        return error + " " + expectation(bad.expected(), messages);
    }

    private static String truncated(String found) {
        return found.codePointCount(0, found.length()) <= MAX_LENGTH
            ? found
            : found.substring(0, found.offsetByCodePoints(0, MAX_LENGTH)) + "…";
    }

    private static String expectation(Expected fitting, Messages messages) {
        return switch (fitting) {
            case Expected.OneOf(var values, var nearest) -> nearest.isEmpty()
                ? messages.get("bad-query.one-of", String.join(", ", values))
                : messages.get("bad-query.nearest", nearest, String.join(", ", values));
            case Expected.WholeNumber(int least, int most) -> messages.get("bad-query.number", least, most);
            case Expected.Date() -> messages.get("bad-query.date");
            case Expected.Day(var first, var last) ->
                messages.get("bad-query.day", messages.date(first), messages.date(last), last.toString());
            case Expected.NoLaterThan(var until) -> messages.get("bad-query.no-later", messages.date(until));
            case Expected.AtMost(int limit) -> messages.get("bad-query.at-most", limit);
        };
    }
}
