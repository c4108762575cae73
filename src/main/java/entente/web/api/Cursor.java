package entente.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.Edition;
import entente.web.http.EntityTag;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * RequestAddress the next part of a collection begins, for whoever walks it part by part. A collection keeps its order as long as
 * set, build and question stay the same, so a place in it is exact; with any of them changed the cursor says nothing, for
 * records may have come, gone or moved, and no continuation could promise to skip and to repeat none.
 *
 * @param from how many records lie before
 * @param stamp of set, build and question
 */
record Cursor(int from, String stamp) {
    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]{0,7})-([0-9a-f]{16})");

    /** @param question the collection and its parameters, without where and how far to read */
    static Cursor at(int from, Edition edition, String build, String question) {
        String stamp = String.join("\n", edition.set().fingerprint(), edition.set().date().toString(), build, question);
        return new Cursor(from, EntityTag.digest(stamp.getBytes(UTF_8)));
    }

    static Optional<Cursor> parse(String written) {
        Matcher parts = SHAPE.matcher(written);
        return parts.matches()
            ? Optional.of(new Cursor(Integer.parseInt(parts.group(1)), parts.group(2)))
            : Optional.empty();
    }

    /** As addresses write it. */
    @Override
    public String toString() {
        return from + "-" + stamp;
    }
}
