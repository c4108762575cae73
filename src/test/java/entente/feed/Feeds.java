package entente.feed;

import entente.Sets;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Text;
import entente.search.Index;
import entente.search.Query;
import entente.search.Selection;
import entente.wording.Addresses;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the tests of every feed need. */
final class Feeds {
    /** What the tests call a list: the words of a real one are not for this room. */
    static final String FILTER = "Some; events & «others»";

    private Feeds() {}

    static Selection select(EventSet set, String parameter, String value) {
        return Index.of(set).select(Query.parse(Map.of(parameter, new String[]{value}), set));
    }

    /** The first event of the invented set, alone and under another title. */
    static Selection titled(String title) {
        EventSet set = Sets.invented();
        Event event = set.events().firstEntry().getValue();
        var renamed = new Event(event.id(), event.date(), event.kind(), event.topics(), event.strands(),
            event.significance(), event.credibility(), Text.same(title), event.summary(), event.places(),
            event.participants(), event.statements(), event.citations(), event.related(), event.reviewed());
        return Index.of(new EventSet(set.vocabulary(), set.strands(), set.actors(), set.places(), set.outlets(),
            set.sources(), new TreeMap<>(Map.of(event.id(), renamed)), new TreeMap<>(), set.codebook(),
            set.fingerprint()))
            .select(Query.ALL);
    }

    static byte[] bytes(Feed feed, Selection selection, Addresses addresses) throws IOException {
        var out = new ByteArrayOutputStream();
        feed.write(Excerpt.of(selection, FILTER), addresses, out);
        return out.toByteArray();
    }

    static boolean closes(Feed feed, Selection selection, Addresses addresses) throws IOException {
        var closed = new AtomicBoolean();
        try (var out = new ByteArrayOutputStream()) {
            feed.write(Excerpt.of(selection, FILTER), addresses, new FilterOutputStream(out) {
                @Override
                public void close() {
                    closed.set(true);
                }
            });
        }
        return closed.get();
    }
}
