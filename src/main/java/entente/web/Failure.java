package entente.web;

import entente.brief.TooManyEvents;
import entente.feed.ProblemDetails;
import entente.reading.Problem;
import entente.search.BadQuery;
import entente.wording.Addresses;
import entente.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a page cannot be shown, and what may help: the view of {@code failure.html}.
 *
 * @param status of HTTP
 * @param explanation one sentence
 * @param near what may have been meant
 * @param details lines for whoever looks after the set, in English
 * @param headers that belong to this answer
 * @param query what has no meaning, where the address is at fault
 */
record Failure(int status, String heading, String explanation, List<Link> near, List<String> details,
    Map<String, String> headers, @Nullable BadQuery query) {
    private static final int RETRY_AFTER = 5;

    static Failure missing(List<Link> near, Words words) {
        return of(404, "missing", near, words);
    }

    static Failure gone(String explanation, List<Link> near, Words words) {
        return new Failure(410, words.say("web.failure.gone"), explanation, near, List.of(), Map.of(), null);
    }

    static Failure unknown(LocalDate day, Link today, Words words) {
        return new Failure(404, words.say("web.failure.unknown"),
            words.say("web.failure.unknown.explanation", words.date(day)), List.of(today), List.of(), Map.of(), null);
    }

    static Failure tooLarge(Past.TooLarge set, Words words) {
        return new Failure(400, words.say("web.failure.large"),
            words.say("web.failure.large.explanation", set.events(), set.limit()), List.of(), List.of(), Map.of(),
            null);
    }

    static Failure unexpected(Words words) {
        return of(500, "unexpected", List.of(), words);
    }

    static Failure method(Words words) {
        return of(405, "method", List.of(), words);
    }

    static Failure busy(Words words) {
        return of(503, "busy", List.of(), words).with("Retry-After", Integer.toString(RETRY_AFTER));
    }

    static Failure query(BadQuery bad, Exchange exchange) {
        Words words = exchange.words();
        var all = new Link(words.say("web.query.all"), exchange.addresses().of("events"));
        return new Failure(400, words.say("web.failure.query"), BadQueryWords.explain(bad, words), List.of(all),
            List.of(), Map.of(), bad);
    }

    static Failure tooMany(TooManyEvents many, Words words) {
        return new Failure(400, words.say("web.failure.many"),
            words.say("web.failure.many.explanation", many.found(), many.limit()), List.of(), List.of(), Map.of(),
            null);
    }

    static Failure tooLong(Words words) {
        return new Failure(414, words.say("web.failure.long"),
            words.say("web.failure.long.explanation", Where.LONGEST), List.of(), List.of(), Map.of(), null);
    }

    static Failure withheld(List<Problem> problems, Words words) {
        Failure failure = of(503, "withheld", List.of(), words).with("Retry-After", "10");
        return new Failure(failure.status, failure.heading, failure.explanation, List.of(),
            problems.stream().map(Problem::toString).toList(), failure.headers, null);
    }

    /**
     * The same for a program.
     *
     * @param published where the public finds the page that explains problems
     */
    ProblemDetails problem(Addresses published) {
        String type = published.of("api#problem-" + status);
        BadQuery bad = query;
        if (bad == null) {
            return new ProblemDetails(type, heading, status, explanation, null, null, List.of(),
                near.stream().map(Link::href).toList(), details);
        }
        List<String> fitting = bad.fitting() instanceof BadQuery.Fitting.OneOf one ? one.values() : List.of();
        return new ProblemDetails(type, heading, status, explanation, bad.parameter(), bad.found(), fitting, List.of(),
            details);
    }

    private static Failure of(int status, String key, List<Link> near, Words words) {
        return new Failure(status, words.say("web.failure." + key), words.say("web.failure." + key + ".explanation"),
            near, List.of(), Map.of(), null);
    }

    private Failure with(String header, String value) {
        return new Failure(status, heading, explanation, near, details, Map.of(header, value), query);
    }
}
