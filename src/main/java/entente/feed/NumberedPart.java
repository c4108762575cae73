package entente.feed;

import java.util.ArrayList;
import java.util.stream.Stream;

/**
 * A part of a record, and its place among the parts of that kind.
 *
 * @param number from 1
 */
public record NumberedPart<W, P>(W whole, int number, P part) {
    public static <W, P> Stream<NumberedPart<W, P>> of(W whole, Iterable<? extends P> parts) {
        var numbered = new ArrayList<NumberedPart<W, P>>();
        parts.forEach(part -> numbered.add(new NumberedPart<>(whole, numbered.size() + 1, part)));
        return numbered.stream();
    }
}
