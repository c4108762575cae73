package entente.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * An HTTP client of the deployed site. Paths start with a slash and are relative to the context root. Redirects are
 * returned, not followed.
 *
 * @param rootUri the context root, ending in a slash
 * @param inventedRootUri the context root of the deployment with the invented set, also ending in a slash
 */
public record DeployedSite(URI rootUri, URI inventedRootUri) {
    /** HTTP/1.1 on Liberty, where an upgrade to HTTP/2 in the clear, which no browser asks for, can wait for ever. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
        .version("liberty".equals(System.getProperty("arquillian.launch")) ? Version.HTTP_1_1 : Version.HTTP_2).build();

    /** A client of the deployment with the invented set, whose context root is not {@code /}. */
    public DeployedSite withInventedSet() {
        return new DeployedSite(inventedRootUri, inventedRootUri);
    }

    /** The URL of a path. */
    public URI uri(String path) {
        return URI.create(rootUri + path.substring(1));
    }

    /** The path and query of a link, relative to the context root; the inverse of {@link #uri}. */
    public String path(String link) {
        var uri = URI.create(link);
        String path = uri.getRawPath().substring(rootUri.getPath().length() - 1);
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** The ids of the events on all pages of a list, in its order, without partial matches. */
    public List<String> listedEventIds(String path) {
        var ids = new ArrayList<String>();
        String next = path;
        while (!next.isEmpty()) {
            Document page = page(next);
            page.select(".found > .events .name a").eachAttr("href")
                .forEach(link -> ids.add(link.substring(link.lastIndexOf('/') + 1)));
            String link = page.select(".pager a[rel=next]").attr("href");
            next = link.isEmpty() ? "" : path(link);
        }
        return ids;
    }

    /**
     * Sends GET and returns the body as text.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyHandlers.ofString(), headers);
    }

    /** Sends GET and returns the body as bytes. */
    public HttpResponse<byte[]> download(String path, String... headers) {
        return send("GET", path, BodyHandlers.ofByteArray(), headers);
    }

    /**
     * Sends a request without a body.
     *
     * @param method such as {@code HEAD} or {@code POST}
     */
    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, BodyHandlers.ofString(), headers);
    }

    /**
     * Sends GET and parses the body as HTML.
     *
     * @throws AssertionError unless the response is 200 and HTML
     */
    public Document page(String path, String... headers) {
        var response = get(path, headers);
        var type = response.headers().firstValue("Content-Type").orElse("no type");
        if (response.statusCode() != 200 || !type.startsWith("text/html"))
            throw new AssertionError("%s: %d, %s%n%s".formatted(path, response.statusCode(), type, response.body()));
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    /** Sends GET with a form in its body, which browsers never do. */
    public HttpResponse<String> getWithForm(String path, String form) {
        return send(HttpRequest.newBuilder(uri(path)).method("GET", BodyPublishers.ofString(form))
            .header("Content-Type", "application/x-www-form-urlencoded"), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(String method, String path, BodyHandler<T> body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        return send(request, body);
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
