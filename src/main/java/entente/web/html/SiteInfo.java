package entente.web.html;

import entente.edition.Edition;
import entente.model.EventSet;
import entente.web.http.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settings and build id: what pages depend on in addition to the edition and the request.
 *
 * @param build id of the program, since another build may render a page differently
 * @param address public URL of the site, without a final slash
 * @param report where readers report errors; null if not configured
 * @param earlier the earlier set to compare with; null if there is none
 */
public record SiteInfo(String build, String address, @Nullable ErrorReport report, @Nullable EventSet earlier) {
    /** The path of the public URL: {@code /entente}, or empty. It begins all links within the site if there is one. */
    public String path() {
        return URI.create(address).getRawPath();
    }

    /** The entity tag of the response: a digest of the set, its coverage, the build, the settings and the URL. */
    public EntityTag entityTag(Edition edition, HttpServletRequest request) {
        return EntityTag.of(edition.set().fingerprint(), String.valueOf(edition.coverage()), build, address,
            String.valueOf(report),
            earlier == null ? "" : earlier.fingerprint(), request.getRequestURI(),
            Objects.requireNonNullElse(request.getQueryString(), ""));
    }
}
