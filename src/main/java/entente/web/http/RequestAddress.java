package entente.web.http;

import entente.model.Language;
import entente.wording.SiteUrls;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The address of a request, taken apart once.
 *
 * @param root the context path: {@code /entente}, or empty
 * @param language of the page; English where the address names none
 * @param path behind the language, without a slash in front, still percent-encoded
 *     where it must be: {@code events/2025-x}, or empty
 * @param query of the page; empty where the address names no language, since such a page exists once
 */
public record RequestAddress(String root, Language language, String path, QueryString query) {
    /** Maximum characters of path and query: with as many, the head of a request still fits what every server reads. */
    public static final int LONGEST = 6_000;

    /** Letters, digits and marks that need no encoding. Source: RFC 3986, 2.3. */
    private static final Pattern ENCODED_UNRESERVED =
        Pattern.compile("%(2[de]|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])", Pattern.CASE_INSENSITIVE);

    public static boolean isShortEnough(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return request.getRequestURI().length() + query.length() <= LONGEST;
    }

    /**
     * Of an address that is too long only the language is kept.
     *
     * @param query of the request
     */
    public static RequestAddress of(HttpServletRequest request, QueryString query) {
        String root = request.getContextPath();
        String inside = normalized(request.getRequestURI().substring(root.length()));
        for (Language language : Language.values()) {
            String start = "/" + language.tag() + "/";
            if ((inside + "/").startsWith(start)) {
                return isShortEnough(request)
                    ? new RequestAddress(root, language, inside.substring(Math.min(start.length(), inside.length())),
                        query)
                    : new RequestAddress(root, language, "", QueryString.NONE);
            }
        }
        return new RequestAddress(root, Language.ENGLISH, "", QueryString.NONE);
    }

    /** With {@code events} for {@code %65vents}, which servers take for the same. Source: RFC 3986, 6.2.2.2. */
    static String normalized(String path) {
        return ENCODED_UNRESERVED.matcher(path)
            .replaceAll(encoded -> Character.toString(Integer.parseInt(encoded.group(1), 16)));
    }

    /** URLs of all that is known, in the language of the page. */
    public SiteUrls urls() {
        return new SiteUrls(root, language);
    }

    /** The same page under {@code urls}: in another language, or as the public finds it. */
    public String urlUnder(SiteUrls urls) {
        String text = query.text();
        return urls.of(text.isEmpty() ? path : path + "?" + text);
    }

    /** The same page with all that is known. */
    public String urlWithoutAsOf() {
        return new RequestAddress(root, language, path, query.without(SiteUrls.AS_OF)).urlUnder(urls());
    }

    /** The part of the site that the page belongs to: {@code events}; empty for the home page. */
    public String section() {
        return path.split("[/.]", 2)[0];
    }
}
