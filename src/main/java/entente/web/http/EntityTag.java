package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.text.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;

/**
 * Names what an address says. It is known before the page is made, since a page depends on nothing but the set, the
 * build and the address; so whoever has the page already is told so without making it again.
 *
 * <p>Weak, because it names a text and its compressed form alike. Only what there is has a tag: redirections and
 * failures have none, as they have no conditions to meet. Source: RFC 9110, 8.8.3 and 13.2.1.
 */
public record EntityTag(String tag) {
    public static EntityTag of(String... parts) {
        return new EntityTag("W/\"" + digest(String.join("\n", parts).getBytes(UTF_8)) + "\"");
    }

    /** The first 16 hexadecimal digits of the SHA-256 of {@code bytes}. */
    public static String digest(byte[] bytes) {
        return Sha256.of(bytes).substring(0, 16);
    }

    /** Whether the reader has it already. */
    public boolean matches(HttpServletRequest request) {
        return Collections.list(request.getHeaders("If-None-Match")).stream()
            .flatMap(known -> Arrays.stream(known.split(","))).map(String::strip)
            .anyMatch(one -> one.equals(tag) || ("W/" + one).equals(tag));
    }

    /**
     * Evaluates {@code If-None-Match} for an answer that exists, of which {@code *} is true as well, and sets the headers.
     *
     * @return whether the status is 304, so that no body follows
     */
    public boolean revalidate(HttpServletRequest request, HttpServletResponse response) {
        if (matches(request) || "*".equals(request.getHeader("If-None-Match"))) {
            sendNotModified(response);
            return true;
        }
        setHeaders(response);
        return false;
    }

    /** Tells the reader that what it has still holds. */
    public void sendNotModified(HttpServletResponse response) {
        setHeaders(response);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }

    /** Lets caches keep the answer as long as they ask whether it still holds. */
    void setHeaders(HttpServletResponse response) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
    }
}
