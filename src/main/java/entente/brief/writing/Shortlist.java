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
 * What a short brief shows of a list: as much as two pages have room for, in the order of the list.
 *
 * @param left how much it leaves out
 */
record Shortlist<T>(List<T> shown, int left) {
    private static final int EVENTS = 5;
    private static final int COMMITMENTS = 4;

    /** The most significant, of those the latest. */
    private static final Comparator<Event> WEIGHTY =
        comparingInt((Event event) -> -event.significance().grade()).thenComparing(Event::date,
            Comparator.reverseOrder());
    /** Those still open, of those the latest. */
    private static final Comparator<Commitment> PRESSING = comparing((Commitment made) -> !made.status().open())
        .thenComparing((Commitment made) -> made.madeIn().date(), Comparator.reverseOrder());

    static Shortlist<Event> ofEvents(List<Event> events) {
        return of(events, WEIGHTY, EVENTS);
    }

    static Shortlist<Commitment> ofCommitments(List<Commitment> commitments) {
        return of(commitments, PRESSING, COMMITMENTS);
    }

    static <T> Shortlist<T> whole(List<T> list) {
        return new Shortlist<>(list, 0);
    }

    /** How much is shown, and of how much. {@code what} is listed: events, commitments. */
    String caption(String what, Messages words) {
        return left == 0
            ? words.say("brief.caption." + what, shown.size())
            : words.say("brief.shortlist." + what, shown.size(), shown.size() + left);
    }

    private static <T> Shortlist<T> of(List<T> list, Comparator<T> order, int most) {
        var chosen = new HashSet<>(list.stream().sorted(order).limit(most).toList());
        List<T> shown = list.stream().filter(chosen::contains).toList();
        return new Shortlist<>(shown, list.size() - shown.size());
    }
}
