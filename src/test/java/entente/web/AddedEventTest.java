package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.brief.BriefLength;
import entente.brief.definition.BriefDefinition;
import entente.brief.definition.BriefDefinitionReader;
import entente.brief.definition.Definitions;
import entente.brief.document.Document;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.feed.DataPackageValidator;
import entente.feed.EveryFeedTest;
import entente.feed.FeedFixtures;
import entente.feed.datapackage.DataPackage;
import entente.feed.list.Feed;
import entente.insight.EventSetAsOf;
import entente.insight.EventSetDiff;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.RecordType;
import entente.print.PdfFile;
import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import entente.reading.yaml.EventSetFolder;
import entente.search.Index;
import entente.search.query.Query;
import entente.wording.SiteUrls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged set with one more event, newer than all: whatever reads a set takes it in, and nothing else changes. */
class AddedEventTest {
    private static final String ID = "2036-02-29-lunar-samples-exchanged";
    private static final EventSet BEFORE = TestSets.curated();
    private static final EventSet SET = grown();
    private static final Index INDEX = Index.of(SET);

    private static EventSet grown() {
        SortedMap<String, byte[]> files = TestSets.curatedFiles();
        String outlet = BEFORE.outlets().firstEntry().getKey();
        String source = outlet + "-2036-lunar-samples";
        files.merge("sources.yaml", """
            %s:
              outlet: %s
              title: Lunar samples exchanged
              url: https://entente.example/2036/lunar-samples
              published: 2036-02-29
              language: en
              accessed: 2036-03-01
            """.formatted(source, outlet).getBytes(UTF_8), AddedEventTest::appended);
        files.put("events/2036/" + ID + ".yaml", event(source).getBytes(UTF_8));
        return assertInstanceOf(ReadResult.Valid.class, EventSetReader.read(files)).set();
    }

    private static byte[] appended(byte[] text, byte[] more) {
        return (new String(text, UTF_8).stripTrailing() + "\n" + new String(more, UTF_8)).getBytes(UTF_8);
    }

    private static String event(String source) {
        var vocabulary = BEFORE.vocabulary();
        var principals = vocabulary.principals();
        return """
            id: %s
            date: 2036-02-29
            kind: %s
            topics: [%s]
            strands: [%s]
            significance: 3
            credibility: 2
            title: {en: Lunar samples exchanged, it: Scambio di campioni lunari}
            summary: {en: Each side gave the other two grams., it: Ciascuna parte ha dato all’altra due grammi.}
            participants:
            - {actor: %s, role: %s}
            - {actor: %s, role: %s}
            citations:
            - {source: %s}
            reviewed: 2036-03-01
            """.formatted(ID, vocabulary.kinds().firstEntry().getKey(), vocabulary.topics().firstEntry().getKey(),
            BEFORE.strands().firstEntry().getKey(), principals.getFirst().id(), role(), principals.getLast().id(),
            role(), source);
    }

    private static String role() {
        return BEFORE.vocabulary().roles().firstEntry().getKey();
    }

    @Test
    void itIsTheNewestEventAndTheOnlyDifference() {
        assertEquals(ID, INDEX.search(Query.ALL).events().getFirst().id());
        assertEquals(BEFORE.events().size() + 1, SET.events().size());
        assertEquals(List.of(ID), EventSetDiff.between(BEFORE, SET).changes().stream()
            .filter(change -> change.type() == RecordType.EVENT).map(EventSetDiff.Change::id).toList());
        assertEquals(BEFORE.events(), EventSetAsOf.of(SET, BEFORE.date()).orElseThrow().events());
    }

    static Stream<Feed> feeds() {
        return EveryFeedTest.feeds();
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void everyFeedHasIt(Feed feed) throws IOException {
        String text = FeedFixtures.text(feed, INDEX.search(Query.ALL));
        assertTrue(text.contains(ID) || text.contains("Lunar samples exchanged"));
    }

    @Test
    void theDataPackageIsValid() throws IOException {
        var out = new ByteArrayOutputStream();
        DataPackage.write(SET, SET, null, FeedFixtures.URLS, out);
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertEquals(List.of(), DataPackageValidator.faults(files));
    }

    @Test
    void randomFiltersStillGiveTheSameEventsInEveryFormat() throws IOException {
        SameEventsInEveryFormatTest.checkRandomFilters(SET);
    }

    static Stream<Document> briefs() throws IOException {
        var files = new TreeMap<String, byte[]>();
        EventSetFolder.read(Path.of("reports")).forEach((path, file) -> files.put("reports/" + path, file));
        var definitions = assertInstanceOf(Definitions.Valid.class, BriefDefinitionReader.read(files, INDEX));
        return definitions.byId().values().stream()
            .flatMap(definition -> Stream.of(Language.values()).map(language -> brief(definition, language)));
    }

    private static Document brief(BriefDefinition definition, Language language) {
        return BriefWriter.write(BriefPlan.of(definition, INDEX, new SiteUrls("https://entente.example", language)));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void everyShippedBriefIsPrintedAndAShortOneKeepsToTwoPages(Document brief) throws IOException {
        int pages = PdfFile.of(brief).pages();
        assertTrue(brief.length() == BriefLength.FULL || pages <= 2, brief.imprint().titles().title() + ": " + pages);
    }
}
