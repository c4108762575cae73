package entente.web.page;

import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Fitting;
import entente.wording.Messages;

/** Tells a reader what in an address has no meaning and what would fit. */
final class BadQueryMessage {
    /** Characters of what was found that are shown. */
    private static final int SHOWN = 60;

    private BadQueryMessage() {}

    static String explain(BadQuery bad, Messages words) {
        String fault = bad.parameter().equals(bad.found())
            ? words.say("web.bad-query.unknown-filter", shown(bad.found()))
            : words.say("web.bad-query.bad-value", bad.parameter(), shown(bad.found()));
        return fault + " " + expectation(bad.fitting(), words);
    }

    private static String shown(String found) {
        return found.codePointCount(0, found.length()) <= SHOWN
            ? found
            : found.substring(0, found.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String expectation(Fitting fitting, Messages words) {
        return switch (fitting) {
            case Fitting.OneOf(var values, var nearest) -> nearest.isEmpty()
                ? words.say("web.bad-query.one-of", String.join(", ", values))
                : words.say("web.bad-query.nearest", nearest, String.join(", ", values));
            case Fitting.WholeNumber(int least, int most) -> words.say("web.bad-query.number", least, most);
            case Fitting.Date() -> words.say("web.bad-query.date");
            case Fitting.Day(var first, var last) ->
                words.say("web.bad-query.day", words.date(first), words.date(last), last.toString());
            case Fitting.NoLaterThan(var until) -> words.say("web.bad-query.no-later", words.date(until));
            case Fitting.AtMost(int limit) -> words.say("web.bad-query.at-most", limit);
        };
    }
}
