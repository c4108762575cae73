package entente.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
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
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format, whatever it looks like. */
class EveryFeedTest {
    private static final int MANY = 20_000;
    private static final int BUFFERS = 256 * 1024;

    static Stream<Feed> feeds() {
        return Stream.of(CsvFeed.safe(), CsvFeed.raw(), CsvFeed.safe().marked(), new EventsJson(), new NdjsonFeed(),
            new JsonLdFeed(), new AtomFeed(), new JsonFeed(), new ICalendarFeed(), new GeoJsonFeed(),
            new ReferenceFeed(new Bibtex()), new ReferenceFeed(new Ris()), new ReferenceFeed(new CslJson()));
    }

    /** Its events stand under their places, so all have to be seen before the first is written. */
    static Stream<Feed> streaming() {
        return feeds().filter(feed -> !(feed instanceof GeoJsonFeed));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void writesTheSameBytesAgain(Feed feed) throws IOException {
        var selection = Feeds.curated();
        assertArrayEquals(Feeds.bytes(feed, selection, Feeds.ADDRESSES),
            Feeds.bytes(feed, selection, Feeds.ADDRESSES));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void leavesTheStreamOpen(Feed feed) throws IOException {
        assertFalse(Feeds.closes(feed, Feeds.curated(), Feeds.ADDRESSES));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void writesAListWithoutEvents(Feed feed) throws IOException {
        var none = Feeds.select(Sets.curated(), "until", "1800");
        assertEquals(List.of(), none.events());
        assertTrue(Feeds.text(feed, none).length() < 4096);
    }

    @ParameterizedTest
    @MethodSource("streaming")
    void keepsNothingOfAnEventOnceItIsWritten(Feed feed) throws IOException {
        var sink = new Sink();
        var events = new Endless(MANY, sink);
        feed.write(new EventList(Sets.invented(), Sets.invented(), events, "", ""), Feeds.ADDRESSES, sink);
        assertTrue(sink.written > 10 * BUFFERS, () -> "too few bytes to tell: " + sink.written);
        long each = sink.written / MANY;
        for (int at = 1; at < MANY; at++) {
            long held = at * each - events.writtenBefore[at];
            assertTrue(held < BUFFERS + sink.written / 100, () -> held + " bytes held back");
        }
    }

    /** Whoever follows a list as of a day knows an event again that a list of today has. */
    @Test
    void anEventKeepsItsNameWhateverDayTheFileIsAsOf() throws IOException {
        var one = Feeds.titled("Some");
        String id = "https://entente.example/en/events/" + one.events().getFirst().id();
        var then = Feeds.ADDRESSES.asOf(LocalDate.of(2022, 12, 31));
        for (var named : Map.of(new AtomFeed(), "<id>%s</id>", new JsonFeed(), "\"id\":\"%s\"",
            new ICalendarFeed(), "UID:%s\r\n", new JsonLdFeed(), "\"@id\":\"%s\"").entrySet()) {
            String file = new String(Feeds.bytes(named.getKey(), one, then), UTF_8).replace("\r\n ", "");
            assertTrue(file.contains(named.getValue().formatted(id)), file);
            assertTrue(file.contains("as-of=2022-12-31"), file);
        }
    }

    @Test
    void noTwoFormatsHaveOneAddress() {
        var extensions = new HashSet<String>();
        feeds().filter(feed -> !feed.equals(CsvFeed.safe())).map(Feed::extension).forEach(extensions::add);
        assertEquals(12, extensions.size());
    }

    /** The same event again and again; notes how many bytes were written when each was asked for. */
    private static final class Endless extends AbstractList<Event> {
        private final Event event = Sets.invented().events().get("2017-12-21-moon-base-announced");
        private final long[] writtenBefore;
        private final Sink sink;

        Endless(int size, Sink sink) {
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
