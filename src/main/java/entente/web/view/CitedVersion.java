package entente.web.view;

import entente.feed.reference.Reference;
import entente.model.EventSet;
import entente.search.SearchResult;
import entente.search.query.BadQuery;
import entente.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The state of a list when it was cited, as a parameter of its URL: {@code cited=0123456789ab-34}. The page of the list
 * compares it with the current state, so that a reader sees whether the list has changed since.
 *
 * @param version of the complete set: the first 12 hexadecimal digits of its fingerprint
 * @param count number of events in the list
 */
public record CitedVersion(String version, int count) {
    /** The name of the URL parameter. It is not a filter: the list is the same with and without it. */
    public static final String PARAMETER = "cited";

    private static final Pattern PATTERN = Pattern.compile("([0-9a-f]{12})-([0-9]{1,9})");

    /**
     * The current state of a list.
     *
     * @param completeSet the complete set, even if the list is as of a day
     */
    public static CitedVersion of(SearchResult selection, EventSet completeSet) {
        return new CitedVersion(Reference.version(completeSet.fingerprint()), selection.events().size());
    }

    /**
     * Parses the parameter.
     *
     * @param value of the parameter; empty if the URL does not have it
     * @param now the current state of the list, used as an example of a valid value
     * @return empty if {@code value} is empty
     * @throws BadQuery if {@code value} is malformed
     */
    public static Optional<CitedVersion> parse(String value, CitedVersion now) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var matcher = PATTERN.matcher(value);
        if (!matcher.matches()) {
            throw new BadQuery(PARAMETER, value,
                new BadQuery.Expected.OneOf(List.of(now.parameterValue()), ""));
        }
        return Optional.of(new CitedVersion(matcher.group(1), Integer.parseInt(matcher.group(2))));
    }

    /** The value of the URL parameter. */
    String parameterValue() {
        return version + "-" + count;
    }

    /**
     * A sentence on whether the list has changed since it was cited.
     *
     * @param now the current state of the list
     */
    public String describeChange(CitedVersion now, Messages messages) {
        if (version.equals(now.version)) {
            return count == now.count
                ? messages.get("web.cited.unchanged", version, count)
                : messages.get("web.cited.filter-differs", version, now.count, count);
        }
        return count == now.count
            ? messages.get("web.cited.set-changed", version, now.version, count)
            : messages.get("web.cited.count-changed", version, now.version, count, now.count);
    }
}
