package entente.web.http;

import entente.model.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** {@code GET /}: redirects to the home page in the preferred language of the browser, else in English. */
public final class LanguageRedirectServlet extends ReadOnlyServlet {
    private static final int MAX_LENGTH = 1_000;

    private final String publicPath;

    /**
     * Redirects within a site.
     *
     * @param publicPath the path of the public address; empty if it has none
     */
    public LanguageRedirectServlet(String publicPath) {
        this.publicPath = publicPath;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) {
        Language language = language(request.getHeader("Accept-Language"));
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", RequestAddress.root(request, publicPath) + "/" + language.tag() + "/");
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-cache");
    }

    /**
     * The best language of the site by RFC 4647 lookup; English if none matches or the header is invalid. The locale of
     * the server is never used.
     *
     * @param accepted the header {@code Accept-Language}. One of more than {@value #MAX_LENGTH} characters is ignored:
     *     no browser sends such a header, and sorting its languages would take long
     */
    static Language language(@Nullable String accepted) {
        if (accepted == null || accepted.length() > MAX_LENGTH) {
            return Language.ENGLISH;
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(accepted);
            Locale best = Locale.lookup(ranges, Arrays.stream(Language.values()).map(Language::locale).toList());
            return best == null ? Language.ENGLISH : Language.of(best.getLanguage()).orElseThrow();
        } catch (IllegalArgumentException e) {
            return Language.ENGLISH;
        }
    }
}
