package entente.feed;

import entente.Sets;
import entente.feed.list.EventList;
import entente.feed.list.Feed;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.wording.SiteUrls;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the tests of every feed need. */
public final class Feeds {
    public static final SiteUrls ADDRESSES = new SiteUrls("https://entente.example", Language.ENGLISH);

    /** Latin with signs, Cyrillic, Han, Arabic from right to left, and a character beyond the first plane. */
    public static final String FOUR_SCRIPTS = "Perché no? Борисов 张又侠 وزارة الدفاع 🚀";

    /** What the tests call a list: the words of a real one are not for this room. */
    public static final String FILTER = "Some; events & «others»";

    private Feeds() {}

    public static SearchResult select(EventSet set, String parameter, String value) {
        return Index.of(set).select(Query.parse(Map.of(parameter, new String[]{value}), set));
    }

    /** The first event of the invented set, alone and under another title. */
    public static SearchResult titled(String title) {
        EventSet set = Sets.invented();
        Event event = set.events().firstEntry().getValue();
        var renamed = new Event(event.id(), event.date(), event.kind(), event.topics(), event.strands(),
            event.significance(), event.credibility(), LocalizedText.same(title), event.summary(), event.places(),
            event.participants(), event.statements(), event.citations(), event.related(), event.reviewed());
        return Index.of(new EventSet(set.vocabulary(), set.strands(), set.actors(), set.places(), set.outlets(),
            set.sources(), new TreeMap<>(Map.of(event.id(), renamed)), new TreeMap<>(), set.codebook(),
            set.fingerprint(), new TreeMap<>()))
            .select(Query.ALL);
    }

    /** Every event that the WAR carries, newest first. */
    public static SearchResult curated() {
        return Index.of(Sets.curated()).select(Query.ALL);
    }

    public static List<String> ids(SearchResult selection) {
        return selection.events().stream().map(Event::id).toList();
    }

    public static String text(Feed feed, SearchResult selection) throws IOException {
        return new String(bytes(feed, selection, ADDRESSES), StandardCharsets.UTF_8);
    }

    /** The end of an address: an id. */
    public static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public static byte[] bytes(Feed feed, SearchResult selection, SiteUrls addresses) throws IOException {
        var out = new ByteArrayOutputStream();
        feed.write(EventList.of(selection, selection.set(), FILTER), addresses, out);
        return out.toByteArray();
    }

    static boolean closes(Feed feed, SearchResult selection, SiteUrls addresses) throws IOException {
        var closed = new AtomicBoolean();
        try (var out = new ByteArrayOutputStream()) {
            feed.write(EventList.of(selection, selection.set(), FILTER), addresses, new FilterOutputStream(out) {
                @Override
                public void close() {
                    closed.set(true);
                }
            });
        }
        return closed.get();
    }
}
