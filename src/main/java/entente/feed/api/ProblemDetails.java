package entente.feed.api;

import static entente.feed.record.Schema.optional;
import static entente.feed.record.Schema.required;

import entente.feed.JsonObjects;
import entente.feed.record.JsonContext;
import entente.feed.record.JsonType;
import entente.feed.record.Schema;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error response of the API, {@code application/problem+json}.
 *
 * <p>Source: RFC 9457; the members from {@code parameter} on are extensions.
 *
 * @param type the URL of the documentation of this type of problem
 * @param detail one sentence that names the problem and the values expected
 * @param parameter the name of the invalid parameter, or null if no parameter is invalid
 * @param found the value of that parameter in the request
 * @param fitting the valid values, if they can be listed
 * @param near similar URLs, or the URL of the first page of the collection
 * @param faults the problems of the event set, if it is invalid and therefore not served
 */
public record ProblemDetails(String type, String title, int status, String detail, @Nullable String parameter,
    @Nullable String found, List<String> fitting, List<String> near, List<String> faults) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static final Schema<ProblemDetails> SCHEMA = new Schema<>("Problem", List.of(
        required("type", JsonType.SITE_URL, ProblemDetails::type),
        required("title", JsonType.STRING, ProblemDetails::title),
        required("status", JsonType.integer(400, 599), ProblemDetails::status),
        required("detail", JsonType.STRING, ProblemDetails::detail),
        optional("parameter", JsonType.STRING, ProblemDetails::parameter),
        optional("found", JsonType.STRING, ProblemDetails::found),
        optional("fitting", JsonType.listOf(JsonType.STRING), problem -> orNull(problem.fitting)),
        optional("near", JsonType.listOf(JsonType.SITE_URL), problem -> orNull(problem.near)),
        optional("faults", JsonType.listOf(JsonType.STRING), problem -> orNull(problem.faults))));

    public ProblemDetails {
        fitting = List.copyOf(fitting);
        near = List.copyOf(near);
        faults = List.copyOf(faults);
    }

    /** Writes the problem as JSON; leaves {@code out} open. */
    public void write(OutputStream out) {
        try (var json = JsonObjects.newGenerator(out)) {
            SCHEMA.write(this, new JsonContext(json));
        }
    }

    private static @Nullable List<String> orNull(List<String> items) {
        return items.isEmpty() ? null : items;
    }
}
