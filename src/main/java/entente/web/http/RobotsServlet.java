package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.model.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code GET /robots.txt}: allows crawlers all pages except filtered lists (there are too many), downloads of lists
 * (they are expensive) and pages as of a day. Source: RFC 9309.
 */
public final class RobotsServlet extends ReadOnlyServlet {
    private final transient CachedBody body;
    private final transient EntityTag tag;

    /**
     * Serves the robots.txt of a site.
     *
     * @param address the public URL of the site, without a final slash
     * @param publicPath its path; empty if it has none
     */
    public RobotsServlet(String address, String publicPath) {
        String text = text(address, publicPath);
        this.body = new CachedBody("text/plain;charset=utf-8", text.getBytes(UTF_8));
        this.tag = EntityTag.of(text);
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!tag.revalidate(request, response)) {
            body.sendAtOnce(request, response);
        }
    }

    private static String text(String address, String publicPath) {
        var text = new StringBuilder("User-agent: *\n");
        for (Language language : Language.values()) {
            text.append("Disallow: ").append(publicPath).append("/").append(language.tag()).append("/events?\n");
            text.append("Disallow: ").append(publicPath).append("/").append(language.tag()).append("/events.\n");
        }
        return text.append("Disallow: /*as-of=\n\nSitemap: ").append(address).append("/sitemap.xml\n").toString();
    }
}
