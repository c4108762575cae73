package entente.feed.api;

import static entente.feed.record.Schema.always;
import static entente.feed.record.Schema.sometimes;

import entente.feed.JsonObjects;
import entente.feed.record.JsonContext;
import entente.feed.record.JsonType;
import entente.feed.record.Schema;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the interface has no answer, as {@code application/problem+json}. Source: RFC 9457.
 *
 * @param type where the problem is explained
 * @param detail one sentence, with what would fit
 * @param parameter that has no meaning, or null where the fault is elsewhere
 * @param found what stands there
 * @param fitting the values that would fit, where they can be listed
 * @param near addresses that may have been meant, or where to begin again
 * @param faults of the event set, where none is served
 */
public record ProblemDetails(String type, String title, int status, String detail, @Nullable String parameter,
    @Nullable String found, List<String> fitting, List<String> near, List<String> faults) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static final Schema<ProblemDetails> SCHEMA = new Schema<>("Problem", List.of(
        always("type", JsonType.ADDRESS, ProblemDetails::type),
        always("title", JsonType.WORDS, ProblemDetails::title),
        always("status", JsonType.count(400, 599), ProblemDetails::status),
        always("detail", JsonType.WORDS, ProblemDetails::detail),
        sometimes("parameter", JsonType.WORDS, ProblemDetails::parameter),
        sometimes("found", JsonType.WORDS, ProblemDetails::found),
        sometimes("fitting", JsonType.listOf(JsonType.WORDS), problem -> orNull(problem.fitting)),
        sometimes("near", JsonType.listOf(JsonType.ADDRESS), problem -> orNull(problem.near)),
        sometimes("faults", JsonType.listOf(JsonType.WORDS), problem -> orNull(problem.faults))));

    public ProblemDetails {
        fitting = List.copyOf(fitting);
        near = List.copyOf(near);
        faults = List.copyOf(faults);
    }

    /** Leaves {@code out} open. */
    public void write(OutputStream out) {
        try (var json = JsonObjects.open(out)) {
            SCHEMA.write(this, new JsonContext(json));
        }
    }

    private static @Nullable List<String> orNull(List<String> items) {
        return items.isEmpty() ? null : items;
    }
}
