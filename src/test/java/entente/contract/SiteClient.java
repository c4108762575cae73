package entente.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sends requests to a running site, one at a time; redirects are not followed. */
final class SiteClient {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final int BUSY = 503;
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final String site;

    /** @param site such as {@code http://localhost:8080}, with or without a slash at its end */
    SiteClient(String site) {
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /** Sends a request, up to five times while the server responds 503. */
    HttpResponse<byte[]> send(Probe probe) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request(probe), BodyHandlers.ofByteArray());
        for (int attempt = 1; attempt < ATTEMPTS && response.statusCode() == BUSY; attempt++) {
            Thread.sleep(PAUSE);
            response = http.send(request(probe), BodyHandlers.ofByteArray());
        }
        return response;
    }

    private HttpRequest request(Probe probe) throws IOException, InterruptedException {
        var placeholders = new Placeholders(this);
        var request = HttpRequest.newBuilder(URI.create(site + placeholders.target(probe.target()))).timeout(TIMEOUT)
            .method(probe.method(), BodyPublishers.noBody());
        if (!probe.header().isEmpty()) {
            String[] field = probe.header().split(": ", 2);
            request.header(field[0], placeholders.header(field[1], probe.target()));
        }
        return request.build();
    }

    /** @throws IOException if the status is not 200 */
    String text(String target) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(Probe.get(target));
        if (response.statusCode() != 200) {
            throw new IOException(site + target + " answers " + response.statusCode());
        }
        return new String(response.body(), UTF_8);
    }

    Document page(String target) throws IOException, InterruptedException {
        return Jsoup.parse(text(target));
    }

    JsonObject json(String target) throws IOException, InterruptedException {
        try (var reader = Json.createReader(new ByteArrayInputStream(text(target).getBytes(UTF_8)))) {
            return reader.readObject();
        }
    }
}
