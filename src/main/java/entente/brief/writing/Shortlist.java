package entente.brief.writing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import entente.model.Commitment;
import entente.model.Event;
import entente.wording.Messages;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * The most important entries of a list, for a short brief of two pages.
 *
 * @param shown in the order of the list
 * @param omitted the number of omitted entries
 */
record Shortlist<T>(List<T> shown, int omitted) {
    private static final int MAX_EVENTS = 5;
    private static final int MAX_COMMITMENTS = 4;

    /** By significance, then latest first. */
    private static final Comparator<Event> MOST_SIGNIFICANT_FIRST =
        comparingInt((Event event) -> -event.significance().grade()).thenComparing(Event::date,
            Comparator.reverseOrder());
    /** Open commitments, then latest first. */
    private static final Comparator<Commitment> OPEN_FIRST =
        comparing((Commitment commitment) -> !commitment.status().isOpen())
            .thenComparing((Commitment commitment) -> commitment.madeIn().date(), Comparator.reverseOrder());

    static Shortlist<Event> ofEvents(List<Event> events) {
        return of(events, MOST_SIGNIFICANT_FIRST, MAX_EVENTS);
    }

    static Shortlist<Commitment> ofCommitments(List<Commitment> commitments) {
        return of(commitments, OPEN_FIRST, MAX_COMMITMENTS);
    }

    /** The complete list. */
    static <T> Shortlist<T> complete(List<T> list) {
        return new Shortlist<>(list, 0);
    }

    /**
     * The caption of the list: the number of entries shown and, if some are omitted, of all entries.
     *
     * @param type of the entries, as the end of a message key: {@code events}, {@code commitments}
     */
    String caption(String type, Messages messages) {
        return omitted == 0
            ? messages.get("brief.caption." + type, shown.size())
            : messages.get("brief.shortlist." + type, shown.size(), shown.size() + omitted);
    }

    private static <T> Shortlist<T> of(List<T> list, Comparator<T> order, int limit) {
        var shownEntries = new HashSet<>(list.stream().sorted(order).limit(limit).toList());
        List<T> shown = list.stream().filter(shownEntries::contains).toList();
        return new Shortlist<>(shown, list.size() - shown.size());
    }
}
