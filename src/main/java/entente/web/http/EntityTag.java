package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.text.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;

/**
 * The entity tag of a response. It is known before the page is rendered, since a page depends only on the set, the
 * build, the settings and the URL; a conditional request can be answered without rendering.
 *
 * <p>The tag is weak, because it is the same for the plain and the compressed body. Redirects and failures have no tag.
 * Source: RFC 9110, 8.8.3 and 13.2.1.
 *
 * @param tag as in the header: {@code W/"0123456789abcdef"}
 */
public record EntityTag(String tag) {
    /** The tag of a response that depends on these values. */
    public static EntityTag of(String... parts) {
        return new EntityTag("W/\"" + digest(String.join("\n", parts).getBytes(UTF_8)) + "\"");
    }

    /** The first 16 hexadecimal digits of the SHA-256 of {@code bytes}. */
    public static String digest(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, 16);
    }

    /** Whether {@code If-None-Match} contains this tag, by weak comparison. {@code *} is not considered here. */
    public boolean matches(HttpServletRequest request) {
        return Collections.list(request.getHeaders("If-None-Match")).stream()
            .flatMap(header -> Arrays.stream(header.split(","))).map(String::strip)
            .anyMatch(candidate -> candidate.equals(tag) || ("W/" + candidate).equals(tag));
    }

    /**
     * Evaluates {@code If-None-Match}, including {@code *}, and sets the headers. To be called only if the response is
     * known to exist, since {@code *} matches every existing response.
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

    /** Sets the headers and status 304. */
    public void sendNotModified(HttpServletResponse response) {
        setHeaders(response);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }

    /** Sets the entity tag, and lets caches store the response if they revalidate it before each use. */
    void setHeaders(HttpServletResponse response) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
    }
}
