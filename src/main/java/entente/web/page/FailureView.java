package entente.web.page;

import entente.edition.Refusal;
import entente.feed.api.ProblemDetails;
import entente.search.query.BadQuery;
import entente.web.page.PageResult.Failure;
import entente.wording.BadQueryText;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A failure with its HTTP status and texts: the view of {@code failure.html}.
 *
 * @param status HTTP status code
 * @param explanation one sentence
 * @param suggestions links to similar records or to other pages that may help
 * @param details why there is no event set and where its problems are, one sentence or part each
 * @param headers additional headers of the response
 * @param query the invalid parameter, or the filter by a withdrawn record; null for all other failures
 */
public record FailureView(int status, String heading, String explanation, List<Link> suggestions, List<String> details,
    Map<String, String> headers, @Nullable BadQuery query) {
    private static final String RETRY_AFTER = "Retry-After";

    /**
     * The view of a failure.
     *
     * @param urls for links within the site
     */
    public static FailureView of(Failure failure, SiteUrls urls, Messages messages) {
        return switch (failure) {
            case Failure.NotFound(var links) -> of(404, "not-found", messages).withLinks(links);
            case Failure.Gone(var explanation, var links) ->
                explained(410, "gone", explanation, messages).withLinks(links);
            case Failure.WithdrawnFilter(var cause, var explanation, var replacement) ->
                explained(410, "gone", explanation, messages).withQuery(cause).withLinks(List.of(replacement));
            case Failure.NotYetKnown(var day, var current) -> of(404, "not-yet-known", messages, messages.date(day))
                .withLinks(List.of(current));
            case Failure.BadParameter(var bad) -> badParameter(bad, urls, messages);
            case Failure.DocumentTooLarge(var events, var limit) ->
                of(400, "document-too-large", messages, events, limit);
            case Failure.SetTooLarge(var events, var limit) -> of(400, "set-too-large", messages, events, limit);
            case Failure.AddressTooLong(var limit) -> of(414, "address-too-long", messages, limit);
            case Failure.MethodNotAllowed() -> of(405, "method-not-allowed", messages);
            case Failure.Busy() -> of(503, "busy", messages).withHeader(RETRY_AFTER, "5");
            case Failure.Unavailable(var refusal) -> of(503, "unavailable", messages).withHeader(RETRY_AFTER, "10")
                .withDetails(details(refusal, messages));
            case Failure.BriefUnavailable(var links) -> of(503, "brief-unavailable", messages).withLinks(links);
            case Failure.Unexpected() -> of(500, "internal-error", messages);
        };
    }

    private static FailureView badParameter(BadQuery bad, SiteUrls urls, Messages messages) {
        return explained(400, "bad-parameter", BadQueryText.explain(bad, messages), messages).withQuery(bad)
            .withLinks(List.of(new Link(messages.get("web.all-events"), urls.url("events"))));
    }

    private static FailureView of(int status, String key, Messages messages, Object... arguments) {
        return explained(status, key, messages.get("web.failure." + key + ".explanation", arguments), messages);
    }

    private static FailureView explained(int status, String key, String explanation, Messages messages) {
        return new FailureView(status, messages.get("web.failure." + key), explanation, List.of(), List.of(), Map.of(),
            null);
    }

    private FailureView withLinks(List<Link> links) {
        return new FailureView(status, heading, explanation, links, details, headers, query);
    }

    private FailureView withQuery(BadQuery bad) {
        return new FailureView(status, heading, explanation, suggestions, details, headers, bad);
    }

    /** Why there is no set and how many problems are in which part: without the names of files, which the log has. */
    private static List<String> details(Refusal refusal, Messages messages) {
        var parts = refusal.parts().entrySet().stream().map(part -> messages.get("web.failure.problems",
            messages.get("web.failure.part." + part.getKey().code()), part.getValue()));
        int unlisted = refusal.problems() - refusal.parts().values().stream().mapToInt(Integer::intValue).sum();
        var more = Stream.of(unlisted).filter(number -> number > 0)
            .map(number -> messages.get("web.failure.more-problems", number));
        return Stream.of(Stream.of(messages.get("web.failure.reason." + refusal.reason().code())), parts, more)
            .flatMap(lines -> lines).toList();
    }

    private FailureView withDetails(List<String> lines) {
        return new FailureView(status, heading, explanation, suggestions, lines, headers, query);
    }

    private FailureView withHeader(String name, String value) {
        return new FailureView(status, heading, explanation, suggestions, details, Map.of(name, value), query);
    }

    /**
     * The failure as problem details (RFC 9457), for the API.
     *
     * @param publicUrls for the problem type, which is a URL on the API guide page
     */
    public ProblemDetails problem(SiteUrls publicUrls) {
        String type = publicUrls.url("api#problem-" + status);
        BadQuery bad = query;
        List<String> near = status == 400 ? List.of() : suggestions.stream().map(Link::href).toList();
        if (bad == null) {
            return new ProblemDetails(type, heading, status, explanation, null, null, List.of(), near, details);
        }
        List<String> allowed = bad.expected() instanceof BadQuery.Expected.OneOf oneOf ? oneOf.values() : List.of();
        return new ProblemDetails(type, heading, status, explanation, bad.parameter(), bad.found(), allowed, near,
            details);
    }
}
