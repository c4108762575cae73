package entente.web.view;

import entente.feed.reference.Reference;
import entente.search.SearchResult;
import entente.search.query.BadQuery;
import entente.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the address of a cited list says of it, so that a reader can tell whether the set has changed since:
 * {@code cited=0123456789ab-34}.
 *
 * @param version of the set: the beginning of its fingerprint
 * @param count how many events the filter found
 */
public record CitedVersion(String version, int count) {
    /** Its name in an address. No filter: the list is the same with it and without. */
    public static final String PARAMETER = "cited";

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f]{12})-([0-9]{1,9})");

    /** What {@code selection} is cited by. */
    public static CitedVersion of(SearchResult selection) {
        return new CitedVersion(Reference.version(selection.set().fingerprint()), selection.events().size());
    }

    /**
     * What a reader was told who came here by a citation.
     *
     * @return empty where the address has no citation
     * @throws BadQuery if it says something else
     */
    public static Optional<CitedVersion> parse(String told, SearchResult selection) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var shape = SHAPE.matcher(told);
        if (!shape.matches()) {
            throw new BadQuery(PARAMETER, told, new BadQuery.Fitting.OneOf(List.of(of(selection).address()), ""));
        }
        return Optional.of(new CitedVersion(shape.group(1), Integer.parseInt(shape.group(2))));
    }

    String address() {
        return version + "-" + count;
    }

    /** What became of the list since. */
    public String compare(CitedVersion now, Messages words) {
        if (version.equals(now.version)) {
            return count == now.count
                ? words.say("web.cited.unchanged", version, count)
                : words.say("web.cited.filter-differs", version, now.count, count);
        }
        return count == now.count
            ? words.say("web.cited.set-changed", version, now.version, count)
            : words.say("web.cited.count-changed", version, now.version, count, now.count);
    }
}
