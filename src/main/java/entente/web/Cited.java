package entente.web;

import entente.feed.Reference;
import entente.search.BadQuery;
import entente.search.Selection;
import entente.wording.Words;
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
record Cited(String version, int count) {
    /** Its name in an address. No filter: the list is the same with it and without. */
    static final String PARAMETER = "cited";

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f]{12})-([0-9]{1,9})");

    /** What {@code selection} is cited by. */
    static Cited of(Selection selection) {
        return new Cited(Reference.version(selection.set().fingerprint()), selection.events().size());
    }

    /**
     * What a reader was told who came here by a citation.
     *
     * @return empty where the address has no citation
     * @throws BadQuery if it says something else
     */
    static Optional<Cited> parse(String told, Selection selection) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var shape = SHAPE.matcher(told);
        if (!shape.matches()) {
            throw new BadQuery(PARAMETER, told, new BadQuery.Fitting.OneOf(List.of(of(selection).address()), ""));
        }
        return Optional.of(new Cited(shape.group(1), Integer.parseInt(shape.group(2))));
    }

    String address() {
        return version + "-" + count;
    }

    /** What became of the list since. */
    String compare(Cited now, Words words) {
        if (version.equals(now.version)) {
            return count == now.count
                ? words.say("web.cited.same", version, count)
                : words.say("web.cited.altered", version, now.count, count);
        }
        return count == now.count
            ? words.say("web.cited.revised", version, now.version, count)
            : words.say("web.cited.changed", version, now.version, count, now.count);
    }
}
