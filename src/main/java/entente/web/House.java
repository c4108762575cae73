package entente.web;

import entente.model.EventSet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every page is given: built once by {@link Site}, shared by all.
 *
 * @param kept pages shown lately
 * @param build names this build of the program: another one may word a page differently
 * @param address where the public finds the site, without a slash at its end
 * @param presses permits to make a heavy file
 * @param report where readers report errors, or null where they cannot
 * @param earlier the set to tell changes from, or null
 */
record House(
    Editions editions, Templates templates, Kept kept, Assets assets, String build, String address,
    Presses presses, @Nullable Report report, @Nullable EventSet earlier) {

    /** Names what the site says at an address as long as the set, the program and its settings stay the same. */
    EntityTag tag(Edition edition, HttpServletRequest request) {
        return EntityTag.of(edition.set().fingerprint(), build, address, String.valueOf(report),
            earlier == null ? "" : earlier.fingerprint(), request.getRequestURI(),
            Objects.requireNonNullElse(request.getQueryString(), ""));
    }
}
