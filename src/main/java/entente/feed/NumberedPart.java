package entente.feed;

import java.util.ArrayList;
import java.util.stream.Stream;

/**
 * A part of a record with its position, for tables that have one row for each part.
 *
 * @param whole the record
 * @param number the position of the part among the parts of its kind, from 1
 */
public record NumberedPart<W, P>(W whole, int number, P part) {
    /** Each of {@code parts} with its position. */
    public static <W, P> Stream<NumberedPart<W, P>> of(W whole, Iterable<? extends P> parts) {
        var numbered = new ArrayList<NumberedPart<W, P>>();
        parts.forEach(part -> numbered.add(new NumberedPart<>(whole, numbered.size() + 1, part)));
        return numbered.stream();
    }
}
