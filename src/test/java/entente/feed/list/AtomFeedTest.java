package entente.feed.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import entente.TestSets;
import entente.feed.FeedFixtures;
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

/** Atom read back with ROME. */
class AtomFeedTest {
    private static final AtomFeed FEED = new AtomFeed();

    @Test
    void hasTheSameEventsInTheSameOrderWithDatesAndSummaries() throws Exception {
        Messages messages = Messages.in(Language.ENGLISH);
        List<Event> events = FeedFixtures.curated().events();
        List<Entry> entries = read(FeedFixtures.curated()).getEntries();
        assertEquals(FeedFixtures.ids(FeedFixtures.curated()),
            entries.stream().map(entry -> FeedFixtures.lastSegment(entry.getId())).toList());
        for (int at = 0; at < events.size(); at++) {
            Event event = events.get(at);
            assertEquals(messages.date(event.date()) + ": " + event.title().in(Language.ENGLISH),
                entries.get(at).getTitle());
            assertEquals(event.summary().in(Language.ENGLISH), entries.get(at).getSummary().getValue());
            assertEquals(event.reviewed().toString(),
                entries.get(at).getUpdated().toInstant().toString().substring(0, 10));
        }
    }

    @Test
    void hasTheElementsRequiredByTheStandard() throws Exception {
        Feed feed = read(FeedFixtures.select(TestSets.invented(), "kind", "exercise"));
        assertEquals("https://entente.example/en/events.atom?kind=exercise", feed.getId());
        assertEquals(feed.getId(), link(feed.getOtherLinks(), "self"));
        assertEquals("https://entente.example/en/events?kind=exercise", link(feed.getAlternateLinks(), "alternate"));
        assertEquals("Entente · " + FeedFixtures.TITLE, feed.getTitle());
        assertEquals("Entente", feed.getAuthors().getFirst().getName());
        assertEquals(TestSets.invented().date() + "T00:00:00Z", feed.getUpdated().toInstant().toString());
    }

    @Test
    void linksToTheSourcesOfAnEvent() throws Exception {
        Event event = FeedFixtures.curated().events().getFirst();
        assertEquals(event.allCitations().map(citation -> citation.source().url().toASCIIString()).distinct().toList(),
            read(FeedFixtures.curated()).getEntries().getFirst().getOtherLinks().stream().map(Link::getHref).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {FeedFixtures.FOUR_SCRIPTS, "a < b && c > d", "]]>", "<script>", "\"quoted\" 'twice'"})
    void escapesMarkupCharacters(String title) throws Exception {
        assertTrue(read(FeedFixtures.withTitle(title)).getEntries().getFirst().getTitle().endsWith(": " + title));
    }

    @Test
    void replacesCharactersThatAreIllegalInXml() throws Exception {
        String title = read(FeedFixtures.withTitle("a\u0000b\uD83Dc\uFFFE")).getEntries().getFirst().getTitle();
        assertTrue(title.endsWith("a\uFFFDb\uFFFDc\uFFFD"), title);
    }

    private static String link(List<Link> links, String rel) {
        return links.stream().filter(link -> link.getRel().equals(rel)).findFirst().orElseThrow().getHref();
    }

    private static Feed read(SearchResult selection) throws IOException, FeedException {
        return (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(FeedFixtures.text(FEED, selection)));
    }
}
