package entente.web.html;

import entente.edition.Edition;
import entente.model.EventSet;
import entente.web.http.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The settings and the build that pages depend on, the same for all requests.
 *
 * @param build id of the program: another build may word a page differently
 * @param address where the public finds the site, without a slash at its end
 * @param report where readers report errors, or null where they cannot
 * @param earlier the set to compare with, or null
 */
public record SiteInfo(String build, String address, @Nullable ErrorReport report, @Nullable EventSet earlier) {
    /** The entity tag of what the site answers at an address, as long as set, build and settings stay the same. */
    public EntityTag tag(Edition edition, HttpServletRequest request) {
        return EntityTag.of(edition.set().fingerprint(), build, address, String.valueOf(report),
            earlier == null ? "" : earlier.fingerprint(), request.getRequestURI(),
            Objects.requireNonNullElse(request.getQueryString(), ""));
    }
}
