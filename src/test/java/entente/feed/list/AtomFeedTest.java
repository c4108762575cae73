package entente.feed.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import entente.Sets;
import entente.feed.Feeds;
import entente.model.Event;
import entente.model.Language;
import entente.search.SearchResult;
import entente.wording.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by ROME. */
class AtomFeedTest {
    private static final AtomFeed FEED = new AtomFeed();

    @Test
    void listsTheSameEventsInTheSameOrderWithTheirDatesAndSummaries() throws Exception {
        Messages words = Messages.in(Language.ENGLISH);
        List<Event> events = Feeds.curated().events();
        List<Entry> entries = read(Feeds.curated()).getEntries();
        assertEquals(Feeds.ids(Feeds.curated()), entries.stream().map(entry -> Feeds.last(entry.getId())).toList());
        for (int at = 0; at < events.size(); at++) {
            Event event = events.get(at);
            assertEquals(words.date(event.date()) + ": " + event.title().in(Language.ENGLISH),
                entries.get(at).getTitle());
            assertEquals(event.summary().in(Language.ENGLISH), entries.get(at).getSummary().getValue());
            assertEquals(event.reviewed().toString(),
                entries.get(at).getUpdated().toInstant().toString().substring(0, 10));
        }
    }

    @Test
    void hasAllThatTheStandardAsksFor() throws Exception {
        Feed feed = read(Feeds.select(Sets.invented(), "kind", "exercise"));
        assertEquals("https://entente.example/en/events.atom?kind=exercise", feed.getId());
        assertEquals(feed.getId(), link(feed.getOtherLinks(), "self"));
        assertEquals("https://entente.example/en/events?kind=exercise", link(feed.getAlternateLinks(), "alternate"));
        assertEquals("Entente · " + Feeds.FILTER, feed.getTitle());
        assertEquals("Entente", feed.getAuthors().getFirst().getName());
        assertEquals(Sets.invented().date() + "T00:00:00Z", feed.getUpdated().toInstant().toString());
    }

    @Test
    void leadsToThePagesThatTellAnEvent() throws Exception {
        Event event = Feeds.curated().events().getFirst();
        assertEquals(event.everyCitation().map(cited -> cited.source().url().toASCIIString()).distinct().toList(),
            read(Feeds.curated()).getEntries().getFirst().getOtherLinks().stream().map(Link::getHref).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {Feeds.FOUR_SCRIPTS, "a < b && c > d", "]]>", "<script>", "\"quoted\" 'twice'"})
    void keepsWhateverATextHolds(String title) throws Exception {
        assertTrue(read(Feeds.titled(title)).getEntries().getFirst().getTitle().endsWith(": " + title));
    }

    @Test
    void showsWhatXmlCannotHoldToBeMissing() throws Exception {
        String title = read(Feeds.titled("a\u0000b\uD83Dc\uFFFE")).getEntries().getFirst().getTitle();
        assertTrue(title.endsWith("a\uFFFDb\uFFFDc\uFFFD"), title);
    }

    private static String link(List<Link> links, String rel) {
        return links.stream().filter(link -> link.getRel().equals(rel)).findFirst().orElseThrow().getHref();
    }

    private static Feed read(SearchResult selection) throws IOException, FeedException {
        return (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(Feeds.text(FEED, selection)));
    }
}
