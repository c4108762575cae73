package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.model.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /robots.txt}: every page is open to search engines but the filtered lists, which have no end, and the files made
 * of them, which are heavy. Source: RFC 9309.
 */
final class Robots extends ReadOnly {
    private final String address;

    /** @param address where the public finds the site */
    Robots(String address) {
        this.address = address;
    }

    @Override
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = text();
        new Content("text/plain;charset=utf-8", text.getBytes(UTF_8)).send(EntityTag.of(text), request, response);
    }

    private String text() {
        var text = new StringBuilder("User-agent: *\n");
        for (Language language : Language.values()) {
            text.append("Disallow: /").append(language.tag()).append("/events?\n");
            text.append("Disallow: /").append(language.tag()).append("/events.\n");
        }
        return text.append("Disallow: /*as-of=\n\nSitemap: ").append(address).append("/sitemap.xml\n").toString();
    }
}
