package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.EventSetDiff.Added;
import entente.insight.EventSetDiff.Changed;
import entente.insight.EventSetDiff.Field;
import entente.insight.EventSetDiff.Removed;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.RecordType;
import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventSetDiffTest {
    private static final String MEETING = "events/2016/2016-05-20-defence-ministers-meet.yaml";
    private static final EventSet BEFORE = TestSets.invented();

    @Test
    void aSetDoesNotDifferFromItself() {
        assertEquals(List.of(), EventSetDiff.between(BEFORE, edited("places.yaml", "", "")).changes());
    }

    @Test
    void aChangedFieldHasTheOldAndTheNewValue() {
        var diff = EventSetDiff.between(BEFORE, edited("places.yaml", "{en: Stellheim,", "{en: Stellhaven,"));
        assertEquals(List.of(new Changed(RecordType.PLACE, "stellheim",
            List.of(new Field("names.en", List.of("Stellheim"), List.of("Stellhaven"))))), diff.changes());
    }

    @Test
    void aChangedListHasTheAddedAndRemovedItemsOnly() {
        String topics = BEFORE.event("2016-05-20-defence-ministers-meet").orElseThrow().topics().stream()
            .map(topic -> topic.id()).reduce((a, b) -> a + ", " + b).orElseThrow();
        String other = BEFORE.vocabulary().topics().keySet().stream().filter(id -> !topics.contains(id)).findFirst()
            .orElseThrow();
        var diff =
            EventSetDiff.between(BEFORE, edited(MEETING, "[" + topics + "]", "[" + topics + ", " + other + "]"));
        assertEquals(List.of(new Field("topics", List.of(), List.of(other))), fields(diff));
    }

    @Test
    void aStatementIsIdentifiedByItsId() {
        var statement = BEFORE.event("2016-05-20-defence-ministers-meet").orElseThrow().statements().getFirst();
        String text = statement.text().in(Language.ENGLISH);
        var diff = EventSetDiff.between(BEFORE, edited(MEETING, text, "Something else."));
        assertEquals(List.of(new Field("statements.s1.text.en", List.of(text), List.of("Something else."))),
            fields(diff));
    }

    @Test
    void recordsThatWereAddedOrRemovedAreListed() {
        EventSet after = edited("places.yaml", "cape-ardent:", "cape-ardent-2:", "cape-ardent]", "cape-ardent-2]");
        assertEquals(List.of("cape-ardent-2"), EventSetDiff.between(BEFORE, after).of(RecordType.PLACE, Added.class)
            .stream().map(Added::id).toList());
        assertEquals(List.of("cape-ardent"),
            EventSetDiff.between(BEFORE, after).of(RecordType.PLACE, Removed.class).stream()
                .map(Removed::id).toList());
        assertEquals(List.of("cape-ardent-2"), EventSetDiff.between(after, BEFORE).of(RecordType.PLACE, Removed.class)
            .stream().map(Removed::id).toList());
    }

    @Test
    void recordsAreFlattenedWithAllFields() {
        var event = FlattenedRecord.of(BEFORE.event("2016-05-20-defence-ministers-meet").orElseThrow());
        assertTrue(event.keySet().containsAll(List.of("date", "kind", "topics", "significance", "title.en", "title.it",
            "participants", "citations", "reviewed", "statements.s1.speakers", "statements.s1.text.it")),
            () -> event.toString());
        assertEquals(List.of("2"), FlattenedRecord.of(BEFORE.event("2017-12-21-moon-base-announced").orElseThrow())
            .get("significance"));
        var commitment = FlattenedRecord.of(BEFORE.commitments().firstEntry().getValue());
        assertTrue(commitment.keySet().containsAll(List.of("made_in", "strand", "by", "status", "assessed", "text.en")),
            () -> commitment.toString());
        assertEquals(List.of(BEFORE.commitments().firstEntry().getValue().madeIn().id()), commitment.get("made_in"));
    }

    private static List<Field> fields(EventSetDiff diff) {
        return assertInstanceOf(Changed.class, diff.changes().getFirst()).fields();
    }

    /**
     * The invented set with a text replaced in one file.
     *
     * @param inEvents nothing, or a text and its replacement in the files of all events
     */
    private static EventSet edited(String file, String from, String to, String... inEvents) {
        var files = TestSets.inventedFiles();
        files.replaceAll((path, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            if (path.equals(file)) {
                assertTrue(text.contains(from));
                text = text.replace(from, to);
            }
            if (path.startsWith("events/") && inEvents.length > 0) {
                text = text.replace(inEvents[0], inEvents[1]);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        });
        return assertInstanceOf(ReadResult.Valid.class, EventSetReader.read(files), () -> EventSetReader.read(files)
            .toString()).set();
    }
}
