package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.EditionHolder;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * {@code GET /health}: the health check for monitoring, as JSON. Status 200 if a valid set is served, else 503. Uptime
 * is in seconds. Never cached.
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
        JsonObjectBuilder health = switch (editions.current()) {
            case EditionHolder.State.Ready(var edition) -> Json.createObjectBuilder()
                .add("status", "ok")
                .add("events", edition.set().events().size())
                .add("fingerprint", edition.set().fingerprint());
            case EditionHolder.State.Unavailable(var problems) -> {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                yield Json.createObjectBuilder().add("status", "faulty").add("problems", problems.size());
            }
        };
        health.add("uptime", Duration.between(startTime, clock.instant()).toSeconds());
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        send(health.build().toString().getBytes(UTF_8), request, response);
    }
}
