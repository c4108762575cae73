package entente.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request whose response is recorded. Values that are known only at run time are written as {@link Placeholders}.
 *
 * @param target path and query, without the address of the site
 * @param header {@code Name: value}, or empty
 */
record Probe(String method, String target, String header) {
    private static final Pattern LINE = Pattern.compile("([A-Z]+) (\\S+)(?: \\[(.+)])?");

    static Probe get(String target) {
        return new Probe("GET", target, "");
    }

    static Probe head(String target) {
        return new Probe("HEAD", target, "");
    }

    /** The inverse of {@link #toString()}. */
    static Probe parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a request: " + line);
        }
        return new Probe(parts.group(1), parts.group(2), parts.group(3) == null ? "" : parts.group(3));
    }

    /** The same request with one header field. */
    Probe with(String field) {
        return new Probe(method, target, field);
    }

    /** Whether it is a GET without a header field. */
    boolean isPlain() {
        return method.equals("GET") && header.isEmpty();
    }

    /** The text in a snapshot: {@code GET /en/events [If-None-Match: *]}. */
    @Override
    public String toString() {
        return method + " " + target + (header.isEmpty() ? "" : " [" + header + "]");
    }
}
