package entente.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.Edition;
import entente.web.http.EntityTag;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pagination cursor: the offset of the next page and a hash of set, build and query. A collection keeps its order
 * as long as these three stay the same. If the hash no longer matches, the cursor is rejected (410), because the
 * offset may then skip or repeat records.
 *
 * @param offset number of records before the page
 * @param hash of set, build and query: 16 hexadecimal digits
 */
record Cursor(int offset, String hash) {
    private static final Pattern FORMAT = Pattern.compile("([1-9][0-9]{0,7})-([0-9a-f]{16})");

    /**
     * The cursor for an offset.
     *
     * @param query path and query string of the collection, without limit and cursor
     */
    static Cursor at(int from, Edition edition, String build, String query) {
        String key = String.join("\n", edition.set().fingerprint(), edition.set().date().toString(), build, query);
        return new Cursor(from, EntityTag.digest(key.getBytes(UTF_8)));
    }

    /** Parses what {@link #toString} writes; empty if {@code value} is not of that form. */
    static Optional<Cursor> parse(String value) {
        Matcher matcher = FORMAT.matcher(value);
        return matcher.matches()
            ? Optional.of(new Cursor(Integer.parseInt(matcher.group(1)), matcher.group(2)))
            : Optional.empty();
    }

    /** The value of the parameter {@code cursor}: {@code 50-0123456789abcdef}. */
    @Override
    public String toString() {
        return offset + "-" + hash;
    }
}
