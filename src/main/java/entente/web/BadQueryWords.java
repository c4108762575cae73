package entente.web;

import entente.search.BadQuery;
import entente.search.BadQuery.Fitting;
import entente.wording.Words;

/** Tells a reader what in an address has no meaning and what would fit. */
final class BadQueryWords {
    /** Characters of what was found that are shown. */
    private static final int SHOWN = 60;

    private BadQueryWords() {}

    static String explain(BadQuery bad, Words words) {
        String fault = bad.parameter().equals(bad.found())
            ? words.say("web.query.name", shown(bad.found()))
            : words.say("web.query.value", bad.parameter(), shown(bad.found()));
        return fault + " " + expectation(bad.fitting(), words);
    }

    private static String shown(String found) {
        return found.codePointCount(0, found.length()) <= SHOWN
            ? found
            : found.substring(0, found.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String expectation(Fitting fitting, Words words) {
        return switch (fitting) {
            case Fitting.OneOf(var values, var nearest) -> nearest.isEmpty()
                ? words.say("web.query.one-of", String.join(", ", values))
                : words.say("web.query.nearest", nearest, String.join(", ", values));
            case Fitting.WholeNumber(int least, int most) -> words.say("web.query.number", least, most);
            case Fitting.Date() -> words.say("web.query.date");
            case Fitting.Day(var first, var last) ->
                words.say("web.query.day", words.date(first), words.date(last), last.toString());
            case Fitting.NoLaterThan(var until) -> words.say("web.query.no-later", words.date(until));
            case Fitting.AtMost(int limit) -> words.say("web.query.at-most", limit);
        };
    }
}
