package entente.web.http;

import entente.model.Language;
import entente.wording.SiteUrls;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The URL of a request, split into its parts once per request.
 *
 * @param root the path before the language in links of the site: {@code /entente}, or empty
 * @param language of the page; English if the URL contains none
 * @param path the path below the language, without a leading slash, percent-encoded where necessary:
 *     {@code events/2025-x}, or empty
 * @param query of the page; empty if the URL contains no language, since such a page has no translations to link to
 */
public record RequestAddress(String root, Language language, String path, QueryString query) {
    /** Maximum number of characters of path and query; all supported servers accept request headers of this size. */
    public static final int MAX_LENGTH = 6_000;

    /** A percent-encoded unreserved character. Source: RFC 3986, 2.3. */
    private static final Pattern ENCODED_UNRESERVED =
        Pattern.compile("%(2[de]|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])", Pattern.CASE_INSENSITIVE);

    /** Whether path and query have at most {@link #MAX_LENGTH} characters. */
    public static boolean isShortEnough(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return request.getRequestURI().length() + query.length() <= MAX_LENGTH;
    }

    /**
     * The address of {@code request}. If it is too long, only the language is kept.
     *
     * @param query the parsed query string of the request
     * @param publicPath the path of the public address; empty if it has none
     */
    public static RequestAddress of(HttpServletRequest request, QueryString query, String publicPath) {
        String root = root(request, publicPath);
        String pathInContext =
            decodeUnreserved(request.getRequestURI().substring(request.getContextPath().length()));
        for (Language language : Language.values()) {
            String prefix = "/" + language.tag() + "/";
            if ((pathInContext + "/").startsWith(prefix)) {
                String path = pathInContext.substring(Math.min(prefix.length(), pathInContext.length()));
                return isShortEnough(request)
                    ? new RequestAddress(root, language, path, query)
                    : new RequestAddress(root, language, "", QueryString.EMPTY);
            }
        }
        return new RequestAddress(root, Language.ENGLISH, "", QueryString.EMPTY);
    }

    /**
     * The path before the language in links. A reverse proxy may add a prefix that the server does not see, so the path
     * of the public address has precedence; without one it is the context path.
     */
    static String root(HttpServletRequest request, String publicPath) {
        return publicPath.isEmpty() ? request.getContextPath() : publicPath;
    }

    /**
     * Decodes unreserved characters: {@code events} for {@code %65vents}, since servers map both to the same servlet.
     * Source: RFC 3986, 6.2.2.2.
     */
    static String decodeUnreserved(String path) {
        return ENCODED_UNRESERVED.matcher(path)
            .replaceAll(encoded -> Character.toString(Integer.parseInt(encoded.group(1), 16)));
    }

    /** URLs of the current set, in the language of the page. */
    public SiteUrls urls() {
        return new SiteUrls(root, language);
    }

    /**
     * The URL of the same page with the root and language of {@code urls}: in another language, or on the public site.
     */
    public String urlUnder(SiteUrls urls) {
        String text = query.text();
        return urls.url(text.isEmpty() ? path : path + "?" + text);
    }

    /** The URL of the same page for the current set. */
    public String urlWithoutAsOf() {
        return new RequestAddress(root, language, path, query.without(SiteUrls.AS_OF)).urlUnder(urls());
    }

    /** The first segment of the path, without extension: {@code events}; empty for the home page. */
    public String section() {
        return path.split("[/.]", 2)[0];
    }
}
