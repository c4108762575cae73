package entente.web;

import entente.brief.TooManyEvents;
import entente.reading.Problem;
import entente.search.BadQuery;
import entente.wording.Words;
import java.util.List;
import java.util.Map;

/**
 * Why a page cannot be shown, and what may help: the view of {@code failure.html}.
 *
 * @param status of HTTP
 * @param explanation one sentence
 * @param near what may have been meant
 * @param details lines for whoever looks after the set, in English
 * @param headers that belong to this answer
 */
record Failure(int status, String heading, String explanation, List<Link> near, List<String> details,
    Map<String, String> headers) {
    static Failure missing(List<Link> near, Words words) {
        return of(404, "missing", near, words);
    }

    static Failure unexpected(Words words) {
        return of(500, "unexpected", List.of(), words);
    }

    static Failure method(Words words) {
        return of(405, "method", List.of(), words);
    }

    static Failure busy(int seconds, Words words) {
        return of(503, "busy", List.of(), words).with("Retry-After", Integer.toString(seconds));
    }

    static Failure query(BadQuery bad, Exchange exchange) {
        Words words = exchange.words();
        var all = new Link(words.say("web.query.all"), exchange.where().addresses().of("events"));
        return new Failure(400, words.say("web.failure.query"), BadQueryWords.explain(bad, words), List.of(all),
            List.of(), Map.of());
    }

    static Failure tooMany(TooManyEvents many, Words words) {
        return new Failure(400, words.say("web.failure.many"),
            words.say("web.failure.many.explanation", many.found(), many.limit()), List.of(), List.of(), Map.of());
    }

    static Failure withheld(List<Problem> problems, Words words) {
        Failure failure = of(503, "withheld", List.of(), words).with("Retry-After", "10");
        return new Failure(failure.status, failure.heading, failure.explanation, List.of(),
            problems.stream().map(Problem::toString).toList(), failure.headers);
    }

    private static Failure of(int status, String key, List<Link> near, Words words) {
        return new Failure(status, words.say("web.failure." + key), words.say("web.failure." + key + ".explanation"),
            near, List.of(), Map.of());
    }

    private Failure with(String header, String value) {
        return new Failure(status, heading, explanation, near, details, Map.of(header, value));
    }
}
