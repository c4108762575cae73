package entente.feed;

import entente.TestSets;
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

/** Test data and calls shared by the tests of all formats. */
public final class FeedFixtures {
    public static final SiteUrls URLS = new SiteUrls("https://entente.example", Language.ENGLISH);

    /** Latin with diacritics, Cyrillic, Chinese, Arabic (right to left), and a character outside the BMP. */
    public static final String FOUR_SCRIPTS = "Perché no? Борисов 张又侠 وزارة الدفاع 🚀";

    /** The title of a list, with characters that several formats must escape. */
    public static final String TITLE = "Some; events & «others»";

    private FeedFixtures() {}

    public static SearchResult select(EventSet set, String parameter, String value) {
        return Index.of(set).search(Query.parse(Map.of(parameter, new String[]{value}), set));
    }

    /** The first event of the invented set, alone and with this title. */
    public static SearchResult withTitle(String title) {
        EventSet set = TestSets.invented();
        Event event = set.events().firstEntry().getValue();
        var renamed = new Event(event.id(), event.date(), event.kind(), event.topics(), event.strands(),
            event.significance(), event.credibility(), LocalizedText.untranslated(title), event.summary(),
            event.places(),
            event.participants(), event.statements(), event.citations(), event.related(), event.coded(),
            event.reviewed());
        return Index.of(new EventSet(set.vocabulary(), set.strands(), set.actors(), set.places(), set.outlets(),
            set.sources(), new TreeMap<>(Map.of(event.id(), renamed)), new TreeMap<>(), set.codebook(),
            set.fingerprint(), new TreeMap<>()))
            .search(Query.ALL);
    }

    /** All events of the curated set, newest first. */
    public static SearchResult curated() {
        return Index.of(TestSets.curated()).search(Query.ALL);
    }

    public static List<String> ids(SearchResult selection) {
        return selection.events().stream().map(Event::id).toList();
    }

    public static String text(Feed feed, SearchResult selection) throws IOException {
        return new String(bytes(feed, selection, URLS), StandardCharsets.UTF_8);
    }

    /** The last segment of a URL, a tag URI or the UID of a calendar component: an id. */
    public static String lastSegment(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replaceFirst("@.*", "");
    }

    public static byte[] bytes(Feed feed, SearchResult selection, SiteUrls urls) throws IOException {
        var out = new ByteArrayOutputStream();
        feed.write(EventList.of(selection, selection.set(), TITLE), urls, out);
        return out.toByteArray();
    }

    /** Whether {@code feed} closes the stream to which it writes. */
    static boolean closes(Feed feed, SearchResult selection, SiteUrls urls) throws IOException {
        var closed = new AtomicBoolean();
        try (var out = new ByteArrayOutputStream()) {
            feed.write(EventList.of(selection, selection.set(), TITLE), urls, new FilterOutputStream(out) {
                @Override
                public void close() {
                    closed.set(true);
                }
            });
        }
        return closed.get();
    }
}
