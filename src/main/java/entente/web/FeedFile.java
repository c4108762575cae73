package entente.web;

import entente.brief.FilterWords;
import entente.feed.Excerpt;
import entente.feed.Feed;
import entente.model.EventSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code GET /en/events.csv?topic=land}: the events of the list, all of them in its order, for other programs. What a
 * format may have no room for, the headers say: the query, the count, the set's date and fingerprint.
 */
final class FeedFile extends Page {
    private final transient Feed feed;

    FeedFile(House house, Feed feed) {
        super(house);
        this.feed = feed;
    }

    @Override
    Answer answer(Visit visit) {
        return file(visit, feed);
    }

    /** The events that {@code visit} asks for, in a format. */
    static Answer.File file(Visit visit, Feed feed) {
        var selection = visit.edition().index().select(visit.query().on(1));
        var filter = new FilterWords(selection.set(), visit.words()).say(selection);
        return file("events", feed, Excerpt.of(selection, visit.edition().whole().set(), filter), visit);
    }

    /** @param name what is in it: {@code events}, or an id */
    static Answer.File file(String name, Feed feed, Excerpt excerpt, Visit visit) {
        EventSet set = excerpt.set();
        Map<String, String> headers = new LinkedHashMap<>();
        if (excerpt.query() != null) {
            headers.put("X-Entente-Query", excerpt.query());
        }
        headers.put("X-Entente-Count", Integer.toString(excerpt.events().size()));
        headers.put("X-Entente-Date", set.date().toString());
        headers.put("X-Entente-Fingerprint", set.fingerprint());
        LocalDate asOf = visit.edition().asOf();
        if (asOf != null) {
            headers.put("X-Entente-As-Of", asOf.toString());
        }
        return new Answer.File(feed.mediaType(),
            "entente-" + name + "-" + visit.published().stamp(set.date()) + "." + feed.extension(), headers, false,
            out -> feed.write(excerpt, visit.published(), out));
    }
}
