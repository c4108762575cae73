package entente.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of an event's file in the folder of a set: {@code events/YEAR/ID.yaml}.
 *
 * @param file the whole path
 * @param year the folder, which must be the year of the event's first day
 * @param id the file name without extension, which must be the id of the event
 */
record EventPath(String file, String year, String id) {
    private static final Pattern PATTERN = Pattern.compile("events/(\\d{4})/([a-z0-9-]+)\\.yaml");

    /** The path, or empty if {@code file} is not a path of an event's file. */
    static Optional<EventPath> of(String file) {
        Matcher matcher = PATTERN.matcher(file);
        return matcher.matches()
            ? Optional.of(new EventPath(file, matcher.group(1), matcher.group(2)))
            : Optional.empty();
    }
}
