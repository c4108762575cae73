package entente.reading.yaml;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Parses and validates a YAML value, and reports a problem if it is invalid. {@link ValueParsers} has the common ones.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface ValueParser<T> {
    /** The parsed value, or empty if it is invalid; the problem has then been reported. */
    Optional<T> parse(YamlValue yaml);

    /**
     * This parser with an additional condition. The message about a value that does not meet it quotes the value.
     *
     * @param expected the phrase after «expected» in the message
     */
    default ValueParser<T> where(Predicate<? super T> condition, String expected) {
        return yaml -> parse(yaml)
            .flatMap(value -> condition.test(value) ? Optional.of(value) : yaml.reject(expected));
    }

    /**
     * This parser with an additional condition, and a message of its own about a value that does not meet it.
     *
     * @param found the phrase after «found» in the message
     * @param expected the phrase after «expected» in the message
     */
    default ValueParser<T> where(Predicate<? super T> condition, Function<? super T, String> found, String expected) {
        return yaml -> parse(yaml)
            .flatMap(value -> condition.test(value) ? Optional.of(value) : yaml.reject(found.apply(value), expected));
    }
}
