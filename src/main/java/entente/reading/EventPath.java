package entente.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an event lies: {@code events/YEAR/ID.yaml}.
 *
 * @param year of its first day
 */
record EventPath(String file, String year, String id) {
    private static final Pattern SHAPE = Pattern.compile("events/(\\d{4})/([a-z0-9-]+)\\.yaml");

    /** Nothing if {@code file} is no event's. */
    static Optional<EventPath> of(String file) {
        Matcher parts = SHAPE.matcher(file);
        return parts.matches() ? Optional.of(new EventPath(file, parts.group(1), parts.group(2))) : Optional.empty();
    }
}
