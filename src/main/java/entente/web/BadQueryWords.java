package entente.web;

import entente.search.BadQuery;
import entente.search.BadQuery.Fitting;
import entente.wording.Words;
import java.util.List;

/** Tells a reader what in an address has no meaning and what would fit. */
final class BadQueryWords {
    private final BadQuery bad;
    private final Words words;
    private final Visit visit;

    BadQueryWords(BadQuery bad, Visit visit) {
        this.bad = bad;
        this.words = visit.words();
        this.visit = visit;
    }

    String explanation() {
        String fault = bad.parameter().equals(bad.found())
            ? words.say("web.query.name", bad.found())
            : words.say("web.query.value", bad.parameter(), bad.found());
        return fault + " " + expectation();
    }

    /** The whole list without any filter: always a way on. */
    List<Link> near() {
        return List.of(new Link(words.say("web.query.all"), visit.addresses().of("events")));
    }

    private String expectation() {
        return switch (bad.fitting()) {
            case Fitting.OneOf(var values, var nearest) -> nearest.isEmpty()
                ? words.say("web.query.one-of", String.join(", ", values))
                : words.say("web.query.nearest", nearest, String.join(", ", values));
            case Fitting.WholeNumber(int least, int most) -> words.say("web.query.number", least, most);
            case Fitting.Date() -> words.say("web.query.date");
            case Fitting.NoLaterThan(var until) -> words.say("web.query.no-later", words.date(until));
            case Fitting.AtMost(int limit) -> words.say("web.query.at-most", limit);
        };
    }
}
