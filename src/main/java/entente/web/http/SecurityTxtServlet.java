package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.model.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * {@code GET /.well-known/security.txt}: where to report a vulnerability of the site. It is registered only if the
 * operator has set a contact. Source: RFC 9116.
 */
public final class SecurityTxtServlet extends ReadOnlyServlet {
    /** RFC 9116 recommends less than a year. The date moves on each day while the site runs. */
    private static final Duration VALIDITY = Duration.ofDays(180);

    private final String contact;
    private final String address;
    private final transient InstantSource clock;

    /**
     * Serves the contact of a site.
     *
     * @param contact {@code mailto:someone@entente.example} or an https URL
     * @param address the public URL of the site, without a final slash
     */
    public SecurityTxtServlet(String contact, String address, InstantSource clock) {
        this.contact = contact;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "max-age=86400");
        send(text().getBytes(UTF_8), request, response);
    }

    /** The file as of now. */
    String text() {
        String languages = Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
        return """
            Contact: %s
            Expires: %s
            Preferred-Languages: %s
            Canonical: %s/.well-known/security.txt
            """.formatted(contact, clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALIDITY), languages, address);
    }
}
