package entente.web;

import static java.util.stream.Collectors.joining;

import entente.model.Language;
import entente.wording.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;

/**
 * The address that a reader asked for, taken apart. Everything is still percent-encoded, as it came.
 *
 * @param root the context path: {@code /entente}, or empty
 * @param language of the page; English where the address names none
 * @param path behind the language, without a slash in front: {@code events/2025-x}, or empty
 * @param query without the question mark, or empty
 */
record Where(String root, Language language, String path, String query) {
    /** Characters that an address may have; with as many, the head of a request still fits what every server reads. */
    static final int LONGEST = 6_000;

    /** Whether an address is short enough to be read. */
    static boolean fits(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return request.getRequestURI().length() + query.length() <= LONGEST;
    }

    /** Of an address that does not fit nothing is kept but the language. */
    static Where of(HttpServletRequest request) {
        String root = request.getContextPath();
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String inside = request.getRequestURI().substring(root.length());
        for (Language language : Language.values()) {
            String start = "/" + language.tag() + "/";
            if ((inside + "/").startsWith(start)) {
                return fits(request)
                    ? new Where(root, language, inside.substring(Math.min(start.length(), inside.length())), query)
                    : new Where(root, language, "", "");
            }
        }
        return new Where(root, Language.ENGLISH, "", "");
    }

    Addresses addresses() {
        return new Addresses(root, language);
    }

    /** The same page under {@code addresses}: in another language, or as the public finds it. */
    String at(Addresses addresses) {
        return addresses.of(query.isEmpty() ? path : path + "?" + query);
    }

    /** The same page with all that is known. */
    String today() {
        String others = Arrays.stream(query.split("&")).filter(part -> !part.startsWith(Addresses.AS_OF + "="))
            .collect(joining("&"));
        return new Where(root, language, path, others).at(addresses());
    }

    /** The part of the site that the page belongs to: {@code events}; empty for the overview. */
    String section() {
        return path.split("[/.]", 2)[0];
    }
}
