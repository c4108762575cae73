package entente.reading.yaml;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a value has to look like: reads it, or complains. {@link ValueParsers} has the common ones. */
@FunctionalInterface
public interface ValueParser<T> {
    /** What {@code entry} holds; or nothing, once it is reported why. */
    Optional<T> read(YamlValue entry);

    /** The same form with one more demand; the complaint quotes the value. */
    default ValueParser<T> where(Predicate<? super T> fits, String fitting) {
        return entry -> read(entry).flatMap(value -> fits.test(value) ? Optional.of(value) : entry.unfit(fitting));
    }

    /** The same form with one more demand; the complaint says {@code found} of the value. */
    default ValueParser<T> where(Predicate<? super T> fits, Function<? super T, String> found, String fitting) {
        return entry -> read(entry)
            .flatMap(value -> fits.test(value) ? Optional.of(value) : entry.unfit(found.apply(value), fitting));
    }
}
