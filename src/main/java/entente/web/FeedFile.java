package entente.web;

import entente.feed.Feed;
import entente.model.EventSet;
import entente.search.Query;
import entente.search.Selection;
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
        Query query = visit.query().on(1);
        Selection selection = visit.edition().index().select(query);
        EventSet set = selection.set();
        var headers = new LinkedHashMap<>(Map.of(
            "X-Entente-Query", query.address(),
            "X-Entente-Count", Integer.toString(selection.events().size()),
            "X-Entente-Date", set.date().toString(),
            "X-Entente-Fingerprint", set.fingerprint()));
        LocalDate asOf = visit.edition().asOf();
        if (asOf != null) {
            headers.put("X-Entente-As-Of", asOf.toString());
        }
        return new Answer.File(feed.mediaType(),
            "entente-events-" + visit.published().stamp(set.date()) + "." + feed.extension(), headers,
            false,
            out -> feed.write(selection, visit.published(), out));
    }
}
