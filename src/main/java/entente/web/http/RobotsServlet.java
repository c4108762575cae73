package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.model.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /robots.txt}: every page is open to search engines but the filtered lists, which have no end, and the files made
 * of them, which are heavy. Source: RFC 9309.
 */
public final class RobotsServlet extends ReadOnlyServlet {
    private final transient CachedBody content;
    private final transient EntityTag tag;

    /** @param address where the public finds the site */
    public RobotsServlet(String address) {
        String text = text(address);
        this.content = new CachedBody("text/plain;charset=utf-8", text.getBytes(UTF_8));
        this.tag = EntityTag.of(text);
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        content.send(tag, request, response);
    }

    private static String text(String address) {
        var text = new StringBuilder("User-agent: *\n");
        for (Language language : Language.values()) {
            text.append("Disallow: /").append(language.tag()).append("/events?\n");
            text.append("Disallow: /").append(language.tag()).append("/events.\n");
        }
        return text.append("Disallow: /*as-of=\n\nSitemap: ").append(address).append("/sitemap.xml\n").toString();
    }
}
