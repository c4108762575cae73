package entente.web.page;

import entente.feed.api.ProblemDetails;
import entente.reading.yaml.Problem;
import entente.search.query.BadQuery;
import entente.web.page.PageResult.Failure;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failure in words: the view of {@code failure.html}.
 *
 * @param status of HTTP
 * @param explanation one sentence
 * @param near what may have been meant
 * @param details lines for curators, in English
 * @param headers of the response
 * @param query the parameter without a meaning; null unless the address is at fault
 */
public record FailureView(int status, String heading, String explanation, List<Link> near, List<String> details,
    Map<String, String> headers, @Nullable BadQuery query) {
    private static final String RETRY_AFTER = "Retry-After";

    /** @param urls for links within the site */
    public static FailureView of(Failure failure, SiteUrls urls, Messages words) {
        return switch (failure) {
            case Failure.NotFound(var near) -> of(404, "not-found", words).near(near);
            case Failure.Gone(var explanation, var near) ->
                explained(410, "gone", explanation, words).near(near);
            case Failure.NotYetKnown(var day, var current) -> of(404, "not-yet-known", words, words.date(day))
                .near(List.of(current));
            case Failure.BadParameter(var bad) -> badParameter(bad, urls, words);
            case Failure.DocumentTooLarge(var events, var limit) -> of(400, "document-too-large", words, events, limit);
            case Failure.SetTooLarge(var events, var limit) -> of(400, "set-too-large", words, events, limit);
            case Failure.AddressTooLong(var limit) -> of(414, "address-too-long", words, limit);
            case Failure.MethodNotAllowed() -> of(405, "method-not-allowed", words);
            case Failure.Busy() -> of(503, "busy", words).header(RETRY_AFTER, "5");
            case Failure.Unavailable(var problems) -> of(503, "unavailable", words).header(RETRY_AFTER, "10")
                .details(problems);
            case Failure.InternalError() -> of(500, "internal-error", words);
        };
    }

    private static FailureView badParameter(BadQuery bad, SiteUrls urls, Messages words) {
        var view = explained(400, "bad-parameter", BadQueryMessage.explain(bad, words), words);
        var all = new Link(words.say("web.all-events"), urls.of("events"));
        return new FailureView(view.status, view.heading, view.explanation, List.of(all), List.of(), Map.of(), bad);
    }

    private static FailureView of(int status, String key, Messages words, Object... arguments) {
        return explained(status, key, words.say("web.failure." + key + ".explanation", arguments), words);
    }

    private static FailureView explained(int status, String key, String explanation, Messages words) {
        return new FailureView(status, words.say("web.failure." + key), explanation, List.of(), List.of(), Map.of(),
            null);
    }

    private FailureView near(List<Link> near) {
        return new FailureView(status, heading, explanation, near, details, headers, query);
    }

    private FailureView details(List<Problem> problems) {
        List<String> lines = problems.stream().map(Problem::toString).toList();
        return new FailureView(status, heading, explanation, near, lines, headers, query);
    }

    private FailureView header(String name, String value) {
        return new FailureView(status, heading, explanation, near, details, Map.of(name, value), query);
    }

    /**
     * The same for a program.
     *
     * @param publicUrls of the page that explains problems
     */
    public ProblemDetails problem(SiteUrls publicUrls) {
        String type = publicUrls.of("api#problem-" + status);
        BadQuery bad = query;
        if (bad == null) {
            return new ProblemDetails(type, heading, status, explanation, null, null, List.of(),
                near.stream().map(Link::href).toList(), details);
        }
        List<String> fitting = bad.fitting() instanceof BadQuery.Fitting.OneOf one ? one.values() : List.of();
        return new ProblemDetails(type, heading, status, explanation, bad.parameter(), bad.found(), fitting, List.of(),
            details);
    }
}
