package entente.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import entente.TestSets;
import entente.feed.FeedFixtures;
import entente.insight.EventSetAsOf;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.wording.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
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
        assertEquals("tag:chronicle.example,2024:feeds/events?kind=exercise", feed.getId());
        assertEquals("https://entente.example/en/events.atom?kind=exercise", link(feed.getOtherLinks(), "self"));
        assertEquals("https://entente.example/en/events?kind=exercise", link(feed.getAlternateLinks(), "alternate"));
        assertEquals("Entente · " + FeedFixtures.TITLE, feed.getTitle());
        assertEquals("Entente", feed.getAuthors().getFirst().getName());
        assertEquals(TestSets.invented().date() + "T00:00:00Z", feed.getUpdated().toInstant().toString());
    }

    @Test
    void anEntryIsPublishedWhenTheEventWasCodedNotWhenItHappened() throws Exception {
        List<Entry> entries = read(FeedFixtures.select(TestSets.invented(), "since", "2023")).getEntries();
        assertEquals(List.of("2024-03-06T00:00:00Z", "2024-06-30T00:00:00Z"),
            entries.stream().map(entry -> entry.getPublished().toInstant().toString()).toList());
    }

    @Test
    void anAsOfFeedIsUpdatedWithTheSetFromWhichItIsMade() throws Exception {
        EventSet asOf = EventSetAsOf.of(TestSets.invented(), LocalDate.of(2018, 1, 1)).orElseThrow();
        var out = new ByteArrayOutputStream();
        FEED.write(EventList.of(Index.of(asOf).search(Query.ALL), TestSets.invented(), "x"), FeedFixtures.URLS, out);
        assertEquals(TestSets.invented().date() + "T00:00:00Z",
            parse(out.toString(UTF_8)).getUpdated().toInstant().toString());
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
        return parse(FeedFixtures.text(FEED, selection));
    }

    private static Feed parse(String file) throws FeedException {
        return (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(file));
    }
}
