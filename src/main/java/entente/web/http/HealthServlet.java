package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.Edition;
import entente.edition.EditionHolder;
import entente.edition.Refusal;
import entente.edition.WatchStatus;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * {@code GET /health}: the health check for monitoring, as JSON. Status 200 if a valid set is served, else 503. It also
 * has what the watcher of the set last saw, with numbers and codes but no names of files. Uptime is in seconds, times
 * are UTC. Never cached.
 */
public final class HealthServlet extends ReadOnlyServlet {
    private final transient EditionHolder editions;
    private final transient InstantSource clock;
    private final Instant startTime;

    public HealthServlet(EditionHolder editions, InstantSource clock) {
        this.editions = editions;
        this.clock = clock;
        this.startTime = clock.instant();
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EditionHolder.State state = editions.current();
        if (state.edition().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        var uptime = Duration.between(startTime, clock.instant());
        send(json(state, editions.status(), uptime).toString().getBytes(UTF_8), request, response);
    }

    /** The body: the members of the set, then those of the watcher, and the uptime. */
    static JsonObject json(EditionHolder.State state, WatchStatus status, Duration uptime) {
        JsonObjectBuilder health = Json.createObjectBuilder();
        switch (state) {
            case EditionHolder.State.Ready(var edition) -> health.add("status", "ok")
                .add("events", edition.set().events().size())
                .add("fingerprint", edition.set().fingerprint())
                .add("briefs", briefs(edition));
            case EditionHolder.State.Unavailable(var refusal) ->
                health.add("status", "faulty").add("problems", refusal.problems());
        }
        health.add("checked", time(status.checked())).add("watched", status.watched());
        if (status.loaded() != null) {
            health.add("loaded", time(status.loaded()));
        }
        if (status.refused() != null) {
            health.add("refused", refused(status.refused()));
        }
        return health.add("uptime", uptime.toSeconds()).build();
    }

    private static JsonObjectBuilder briefs(Edition edition) {
        return Json.createObjectBuilder().add("offered", edition.briefs().size())
            .add("unavailable", Json.createArrayBuilder(edition.unavailableBriefs()));
    }

    private static JsonObjectBuilder refused(Refusal refusal) {
        JsonObjectBuilder parts = Json.createObjectBuilder();
        refusal.parts().forEach((part, problems) -> parts.add(part.code(), problems));
        return Json.createObjectBuilder().add("since", time(refusal.since())).add("reason", refusal.reason().code())
            .add("problems", refusal.problems()).add("parts", parts);
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
