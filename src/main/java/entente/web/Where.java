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
    static Where of(HttpServletRequest request) {
        String root = request.getContextPath();
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String inside = request.getRequestURI().substring(root.length());
        for (Language language : Language.values()) {
            String start = "/" + language.tag() + "/";
            if ((inside + "/").startsWith(start)) {
                return new Where(root, language, inside.substring(Math.min(start.length(), inside.length())), query);
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
