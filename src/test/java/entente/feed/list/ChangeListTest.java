package entente.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.FeedFixtures;
import entente.insight.EventSetAsOf;
import entente.insight.SetChange;
import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.model.RecordType;
import entente.model.Withdrawal;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangeListTest {
    private static final Withdrawal WITHDRAWAL = new Withdrawal("2024-03-01-double", RecordType.EVENT,
        TestSets.invented().date(), LocalizedText.untranslated("A double"), null);
    private static final EventSet SET = withWithdrawal(TestSets.invented());

    @Test
    void hasEveryEventReviewedEveryCommitmentAssessedAndEveryRecordWithdrawnLately() {
        LocalDate after = SET.date().minusMonths(3);
        List<SetChange> changes = list(search(SET)).changes();
        long events = SET.events().values().stream().filter(event -> event.reviewed().isAfter(after)).count();
        long commitments = SET.commitments().values().stream().filter(each -> each.assessed().isAfter(after)).count();
        long withdrawals = SET.withdrawals().values().stream().filter(each -> each.date().isAfter(after)).count();
        assertTrue(events > 0 && commitments > 0 && withdrawals > 0);
        assertEquals(events + commitments + withdrawals, changes.size());
    }

    @Test
    void isInOrderOfTheDaysOnWhichTheSetChanged() {
        List<SetChange> changes = list(search(SET)).changes();
        assertEquals(changes.stream().sorted(Comparator.comparing(SetChange::day).reversed()).toList(), changes);
    }

    @Test
    void aFilterLeavesEventsItFindsAndTheirCommitments() {
        SearchResult result = FeedFixtures.select(SET, "topic", "lunar-exploration");
        List<SetChange> changes = list(result).changes();
        assertTrue(changes.stream().anyMatch(SetChange.Assessment.class::isInstance));
        for (var change : changes) {
            switch (change) {
                case SetChange.EventReview(var event) -> assertTrue(result.events().contains(event));
                case SetChange.Assessment(var commitment, var day) ->
                    assertTrue(commitment.everyEvent().anyMatch(result.events()::contains));
                case SetChange.Removal(var withdrawal) -> throw new AssertionError(withdrawal);
            }
        }
    }

    @Test
    void asOfADayThereIsNoChangeAfterIt() {
        EventSet asOf = EventSetAsOf.of(SET, SET.date().minusDays(1)).orElseThrow();
        assertTrue(list(search(asOf)).changes().stream().noneMatch(change -> change.day().isAfter(asOf.date())));
    }

    @Test
    void tellsWithdrawalsWithTheirReason() throws IOException {
        JsonObject feed = json(list(search(SET)));
        assertEquals("tag:chronicle.example,2024:feeds/new", atomId(list(search(SET))));
        assertEquals("https://entente.example/en/new.feed.json", feed.getString("feed_url"));
        assertEquals("https://entente.example/en/news", feed.getString("home_page_url"));
        assertEquals(feed.getJsonArray("items").size(), feed.getJsonObject("_entente").getInt("count"));
        JsonObject item = feed.getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("id").endsWith("/" + WITHDRAWAL.id())).findFirst().orElseThrow();
        assertEquals("A double", item.getString("content_text"));
        assertEquals(WITHDRAWAL.date() + "T00:00:00Z", item.getString("date_published"));
        assertFalse(item.getString("title").isEmpty());
    }

    private static EventSet withWithdrawal(EventSet set) {
        var withdrawals = new TreeMap<>(set.withdrawals());
        withdrawals.put(WITHDRAWAL.id(), WITHDRAWAL);
        return new EventSet(set.vocabulary(), set.strands(), set.actors(), set.places(), set.outlets(), set.sources(),
            set.events(), set.commitments(), set.codebook(), set.fingerprint(), withdrawals);
    }

    private static SearchResult search(EventSet set) {
        return Index.of(set).search(Query.ALL);
    }

    private static ChangeList list(SearchResult result) {
        return ChangeList.of(result, SET, FeedFixtures.TITLE);
    }

    private static JsonObject json(ChangeList list) throws IOException {
        var out = new ByteArrayOutputStream();
        new JsonFeed().write(list, FeedFixtures.URLS, out);
        return Json.createReader(new StringReader(out.toString(UTF_8))).readObject();
    }

    /** The id of the feed in Atom. */
    private static String atomId(ChangeList list) throws IOException {
        var out = new ByteArrayOutputStream();
        new AtomFeed().write(list, FeedFixtures.URLS, out);
        return out.toString(UTF_8).replaceFirst("(?s).*?<id>(.*?)</id>.*", "$1");
    }
}
