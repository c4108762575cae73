package entente.web.page;

import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;
import entente.wording.Messages;

/** The error message for an invalid query parameter, in the language of the page: what is wrong and what is valid. */
final class BadQueryMessage {
    /** Maximum characters of the invalid value in the message. */
    private static final int MAX_LENGTH = 60;

    private BadQueryMessage() {}

    static String explain(BadQuery bad, Messages messages) {
        String error = bad.parameter().equals(bad.found())
            ? messages.get("web.bad-query.unknown-filter", truncated(bad.found()))
            : messages.get("web.bad-query.bad-value", bad.parameter(), truncated(bad.found()));
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
                ? messages.get("web.bad-query.one-of", String.join(", ", values))
                : messages.get("web.bad-query.nearest", nearest, String.join(", ", values));
            case Expected.WholeNumber(int least, int most) -> messages.get("web.bad-query.number", least, most);
            case Expected.Date() -> messages.get("web.bad-query.date");
            case Expected.Day(var first, var last) ->
                messages.get("web.bad-query.day", messages.date(first), messages.date(last), last.toString());
            case Expected.NoLaterThan(var until) -> messages.get("web.bad-query.no-later", messages.date(until));
            case Expected.AtMost(int limit) -> messages.get("web.bad-query.at-most", limit);
        };
    }
}
