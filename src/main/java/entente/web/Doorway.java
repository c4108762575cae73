package entente.web;

import entente.model.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /}: leads to the overview in the language that the browser asks for; in English if we speak none of those. */
final class Doorway extends ReadOnly {
    @Override
    void get(HttpServletRequest request, HttpServletResponse response) {
        Language language = language(request.getHeader("Accept-Language"));
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getContextPath() + "/" + language.tag() + "/");
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-cache");
    }

    /** The best of our languages by RFC 4647 lookup; the server's own locale has no say. */
    static Language language(@Nullable String accepted) {
        try {
            List<LanguageRange> ranges = LanguageRange.parse(Objects.requireNonNullElse(accepted, "en"));
            Locale best = Locale.lookup(ranges, Arrays.stream(Language.values()).map(Language::locale).toList());
            return best == null ? Language.ENGLISH : Language.of(best.getLanguage()).orElseThrow();
        } catch (IllegalArgumentException e) {
            return Language.ENGLISH;
        }
    }
}
