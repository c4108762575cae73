package entente.contract;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The header fields of a response on which clients depend, by name in lower case, with masked values.
 *
 * @param security fields about security and CORS
 * @param others all other fields; the entity tag only as {@code yes}, since its value depends on the build
 */
record ResponseHeaders(SequencedMap<String, String> security, SequencedMap<String, String> others) {
    /** Fields of the connection and of the server, and the length, which masking changes. */
    private static final Pattern IGNORED = Pattern.compile(
        "date|connection|keep-alive|content-length|transfer-encoding|server|x-powered-by|expires");
    private static final Pattern SECURITY = Pattern.compile(
        "access-control-.*|content-security-policy|cross-origin-.*|permissions-policy|referrer-policy|"
            + "x-content-type-options");

    static ResponseHeaders of(HttpResponse<?> response, BodyMask mask) {
        var security = new TreeMap<String, String>();
        var others = new TreeMap<String, String>();
        response.headers().map().forEach((field, values) -> {
            String name = field.toLowerCase(Locale.ROOT);
            String value = mask.mask(String.join(", ", values));
            if (SECURITY.matcher(name).matches()) {
                security.put(name, value);
            } else if (!IGNORED.matcher(name).matches()) {
                others.put(name, name.equals("etag") ? "yes" : value);
            }
        });
        return new ResponseHeaders(security, others);
    }

    static String mediaType(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
