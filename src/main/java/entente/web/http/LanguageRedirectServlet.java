package entente.web.http;

import entente.model.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** {@code /}: leads to the overview in the language that the browser asks for; in English if we speak none of those. */
public final class LanguageRedirectServlet extends ReadOnlyServlet {
    private static final int LONGEST = 1_000;

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) {
        Language language = language(request.getHeader("Accept-Language"));
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getContextPath() + "/" + language.tag() + "/");
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-cache");
    }

    /**
     * The best of our languages by RFC 4647 lookup; the server's own locale has no say. Nobody speaks so many languages
     * that their list would be longer than {@value #LONGEST} characters, and to put a longer one in order takes long.
     */
    static Language language(@Nullable String accepted) {
        if (accepted == null || accepted.length() > LONGEST) {
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
