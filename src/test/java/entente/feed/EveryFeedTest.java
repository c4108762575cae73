package entente.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.list.AtomFeed;
import entente.feed.list.CsvFeed;
import entente.feed.list.EventList;
import entente.feed.list.EventsJson;
import entente.feed.list.Feed;
import entente.feed.list.GeoJsonFeed;
import entente.feed.list.ICalendarFeed;
import entente.feed.list.JsonFeed;
import entente.feed.list.JsonLdFeed;
import entente.feed.list.NdjsonFeed;
import entente.feed.reference.Bibtex;
import entente.feed.reference.CslJson;
import entente.feed.reference.ReferenceFeed;
import entente.feed.reference.Ris;
import entente.model.Event;
import entente.model.Language;
import entente.wording.SiteUrls;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that all formats share. */
public class EveryFeedTest {
    private static final int EVENT_COUNT = 20_000;
    /** Larger than all buffers between the feed and the stream together. */
    private static final int BUFFER_SIZE = 256 * 1024;

    /** Every format in which a list can be downloaded as data. */
    public static Stream<Feed> feeds() {
        return Stream.of(CsvFeed.safe(), CsvFeed.raw(), CsvFeed.safe().withByteOrderMark(), new EventsJson(),
            new NdjsonFeed(),
            new JsonLdFeed(), new AtomFeed(), new JsonFeed(), new ICalendarFeed(), new GeoJsonFeed(),
            new ReferenceFeed(new Bibtex()), new ReferenceFeed(new Ris()), new ReferenceFeed(new CslJson()));
    }

    /** All formats except GeoJSON, which reads all events before it writes the first, to group them by place. */
    static Stream<Feed> streaming() {
        return feeds().filter(feed -> !(feed instanceof GeoJsonFeed));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void writesTheSameBytesEachTime(Feed feed) throws IOException {
        var selection = FeedFixtures.curated();
        assertArrayEquals(FeedFixtures.bytes(feed, selection, FeedFixtures.URLS),
            FeedFixtures.bytes(feed, selection, FeedFixtures.URLS));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void leavesTheStreamOpen(Feed feed) throws IOException {
        assertFalse(FeedFixtures.closes(feed, FeedFixtures.curated(), FeedFixtures.URLS));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void writesAnEmptyList(Feed feed) throws IOException {
        var emptyList = FeedFixtures.select(TestSets.curated(), "until", "1800");
        assertEquals(List.of(), emptyList.events());
        assertTrue(FeedFixtures.text(feed, emptyList).length() < 4096);
    }

    @ParameterizedTest
    @MethodSource("streaming")
    void doesNotHoldEventsInMemory(Feed feed) throws IOException {
        var sink = new Sink();
        var events = new RepeatedEvent(EVENT_COUNT, sink);
        feed.write(new EventList(TestSets.invented(), TestSets.invented(), events, "", ""), FeedFixtures.URLS, sink);
        assertTrue(sink.written > 10 * BUFFER_SIZE, () -> "too few bytes to tell: " + sink.written);
        long bytesPerEvent = sink.written / EVENT_COUNT;
        for (int at = 1; at < EVENT_COUNT; at++) {
            long bufferedBytes = at * bytesPerEvent - events.writtenBefore[at];
            assertTrue(bufferedBytes < BUFFER_SIZE + sink.written / 100, () -> bufferedBytes + " bytes held back");
        }
    }

    /** Otherwise a subscriber would get every event again under another id. */
    @ParameterizedTest
    @CsvSource({"https://entente.example, ENGLISH, ", "http://localhost:8080, ITALIAN, ",
        "https://entente.example, ENGLISH, 2022-12-31"})
    void anEventHasTheSameIdForEveryHostSchemeLanguageAndDay(String host, Language language, @Nullable LocalDate asOf)
        throws IOException {
        var single = FeedFixtures.withTitle("Some");
        String path = "events/" + single.events().getFirst().id();
        var urls = new SiteUrls(host, language, asOf);
        for (var id : Map.of(new AtomFeed(), "<id>tag:chronicle.example,2024:" + path + "</id>",
            new JsonFeed(), "\"id\":\"tag:chronicle.example,2024:" + path + "\"",
            new ICalendarFeed(), "UID:" + path + "@chronicle.example\r\n").entrySet()) {
            String file = new String(FeedFixtures.bytes(id.getKey(), single, urls), UTF_8).replace("\r\n ", "");
            assertTrue(file.contains(id.getValue()), file);
            assertEquals(asOf != null, file.contains("as-of=2022-12-31"), file);
        }
    }

    @Test
    void aResourceHasTheSameIdInAnAsOfFileOfLinkedData() throws IOException {
        String file = new String(FeedFixtures.bytes(new JsonLdFeed(), FeedFixtures.withTitle("Some"),
            FeedFixtures.URLS.asOf(LocalDate.of(2022, 12, 31))), UTF_8);
        assertTrue(file.contains("\"@id\":\"https://entente.example/en/events/1998-space-treaty\""), file);
        assertTrue(file.contains("as-of=2022-12-31"), file);
    }

    @Test
    void everyFormatHasItsOwnExtension() {
        var extensions = new HashSet<String>();
        feeds().filter(feed -> !feed.equals(CsvFeed.safe())).map(Feed::extension).forEach(extensions::add);
        assertEquals(12, extensions.size());
    }

    /** A list that repeats one event and records how many bytes had been written at each read. */
    private static final class RepeatedEvent extends AbstractList<Event> {
        private final Event event = TestSets.invented().events().get("2017-12-21-moon-base-announced");
        private final long[] writtenBefore;
        private final Sink sink;

        RepeatedEvent(int size, Sink sink) {
            this.writtenBefore = new long[size];
            this.sink = sink;
        }

        @Override
        public Event get(int at) {
            writtenBefore[at] = sink.written;
            return event;
        }

        @Override
        public int size() {
            return writtenBefore.length;
        }
    }

    /** Counts the bytes written and discards them. */
    private static final class Sink extends OutputStream {
        private long written;

        @Override
        public void write(int octet) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }
}
