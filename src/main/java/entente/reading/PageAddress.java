package entente.reading;

import java.net.URI;
import java.util.Locale;

/**
 * The address of a page in a form in which two addresses of the same page are equal: without scheme, default port and
 * fragment, and with a lower-case host. Sources: RFC 3986, 6.2.2 and 6.2.3. {@code http} and {@code https} count as the
 * same, since a site moves from one to the other with its pages. A fragment that begins with {@code /} or {@code !}
 * names a page of a site that is one script, so it is kept.
 */
final class PageAddress {
    private PageAddress() {}

    /**
     * The normal form.
     *
     * @param url an absolute http or https URL
     */
    static String normalised(URI url) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return url.getHost().toLowerCase(Locale.ROOT) + port(url) + path + query + fragment(url);
    }

    private static String port(URI url) {
        int defaultPort = "https".equals(url.getScheme()) ? 443 : 80;
        return url.getPort() == -1 || url.getPort() == defaultPort ? "" : ":" + url.getPort();
    }

    private static String fragment(URI url) {
        String fragment = url.getRawFragment();
        return fragment != null && (fragment.startsWith("/") || fragment.startsWith("!")) ? "#" + fragment : "";
    }
}
