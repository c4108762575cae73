package entente.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Someone who speaks HTTP with the deployed site. Paths start with a slash and are relative to the context root, whatever
 * that is; redirects are answered, not followed.
 *
 * @param site the context root, ending in a slash
 * @param elsewhere the context root of the same site's second deployment
 */
public record Visitor(URI site, URI elsewhere) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The same site under a context root that is not {@code /}. */
    public Visitor underAnotherRoot() {
        return new Visitor(elsewhere, elsewhere);
    }

    public URI address(String path) {
        return URI.create(site + path.substring(1));
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyHandlers.ofString(), headers);
    }

    public HttpResponse<byte[]> download(String path, String... headers) {
        return send("GET", path, BodyHandlers.ofByteArray(), headers);
    }

    /** @param method such as {@code HEAD} or {@code POST}, without a body */
    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, BodyHandlers.ofString(), headers);
    }

    /** @throws AssertionError unless the answer is 200 and HTML */
    public Document page(String path, String... headers) {
        var answer = get(path, headers);
        var type = answer.headers().firstValue("Content-Type").orElse("no type");
        if (answer.statusCode() != 200 || !type.startsWith("text/html"))
            throw new AssertionError("%s: %d, %s%n%s".formatted(path, answer.statusCode(), type, answer.body()));
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** What a form in the body of a GET is answered, with which no browser asks. */
    public HttpResponse<String> getWithForm(String path, String form) {
        return send(HttpRequest.newBuilder(address(path)).method("GET", BodyPublishers.ofString(form))
            .header("Content-Type", "application/x-www-form-urlencoded"), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(String method, String path, BodyHandler<T> body, String... headers) {
        var request = HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        return send(request, body);
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
