package entente.feed.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.TestSets;
import entente.feed.FeedFixtures;
import entente.model.Event;
import entente.model.Language;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import entente.table.EventColumns;
import entente.table.TableForm;
import entente.wording.SiteUrls;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFeedTest {
    private static final SiteUrls ADDRESSES = new SiteUrls("https://entente.example", Language.ITALIAN);
    private static final SearchResult OLDEST_FIRST = FeedFixtures.select(TestSets.curated(), "sort", "-date");

    @Test
    void hasEveryEventInOrderUnderTheColumnsOfTheTable() throws IOException {
        var records = read(CsvFeed.safe(), OLDEST_FIRST);
        assertEquals(EventColumns.ALL.in(TableForm.FLAT).names(), records.getFirst().toList());
        assertEquals(OLDEST_FIRST.events().stream().map(Event::id).toList(),
            records.stream().skip(1).map(record -> record.get(0)).toList());
    }

    @Test
    void hasTheFullTextsOfItsLanguage() throws IOException {
        var summaries = read(CsvFeed.raw(), OLDEST_FIRST).stream().skip(1).map(record -> record.get(10)).toList();
        assertEquals(OLDEST_FIRST.events().stream().map(event -> event.summary().in(Language.ITALIAN)).toList(),
            summaries);
    }

    @Test
    void endsLinesWithCrLfAndHasNoByteOrderMark() throws IOException {
        String csv = write(CsvFeed.safe(), Index.of(TestSets.invented()).search(Query.ALL));
        assertTrue(csv.startsWith("event_id,date,start,end,precision,"));
        assertTrue(csv.endsWith("\r\n"));
        assertEquals(TestSets.invented().events().size() + 1, csv.split("\r\n", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/C calc'!A0", "+1", "-1+1", "@SUM(A1)", "\t1", "\r1", "＝1", "＋1", "－1", "＠a"})
    void neutralisesFormulasUnlessRaw(String payload) throws IOException {
        var result = FeedFixtures.withTitle(payload);
        assertEquals("'" + payload, read(CsvFeed.safe(), result).get(1).get(9));
        assertEquals(payload, read(CsvFeed.raw(), result).get(1).get(9));
    }

    @Test
    void neutralisesFormulasBehindOtherSeparators() throws IOException {
        Map<String, String> safeByText = Map.of("a;=1", "a;'=1", "a; =1", "a; '=1", "a;\"=1\"", "a;\"'=1\"",
            "a;\"\"=1", "a;\"\"'=1", "a\t-1", "a\t'-1", "a\r\n@b", "a\r\n'@b", "a|+1", "a|'+1", "=1;=2", "'=1;'=2",
            "\t=1", "'\t'=1", "a;b;＝1", "a;b;'＝1");
        for (var text : safeByText.entrySet()) {
            var result = FeedFixtures.withTitle(text.getKey());
            assertEquals(text.getValue(), read(CsvFeed.safe(), result).get(1).get(9));
            assertEquals(text.getKey(), read(CsvFeed.raw(), result).get(1).get(9));
        }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"a; b, 1-2", "a \"quoted\", title", "two\r\nlines", "Борисов, 张又侠", " padded ", "a=b",
            FeedFixtures.FOUR_SCRIPTS})
    void keepsOtherTextUnchanged(String text) throws IOException {
        assertEquals(text, read(CsvFeed.safe(), FeedFixtures.withTitle(text)).get(1).get(9));
    }

    @Test
    void differsOnlyByTheByteOrderMarkIfOneIsRequested() throws IOException {
        assertEquals("\uFEFF" + write(CsvFeed.safe(), OLDEST_FIRST),
            write(CsvFeed.safe().withByteOrderMark(), OLDEST_FIRST));
        assertEquals("csv", CsvFeed.safe().withByteOrderMark().extension());
    }

    @Test
    void anotherLibraryReadsTheSameEventsAndTexts() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(write(CsvFeed.raw(), OLDEST_FIRST))) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertEquals(FeedFixtures.ids(OLDEST_FIRST), rows.stream().map(row -> row.getField("event_id")).toList());
            assertEquals(OLDEST_FIRST.events().stream().map(event -> event.title().in(Language.ITALIAN)).toList(),
                rows.stream().map(row -> row.getField("title")).toList());
        }
    }

    private static List<CSVRecord> read(CsvFeed feed, SearchResult selection) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(write(feed, selection))).getRecords();
    }

    private static String write(CsvFeed feed, SearchResult selection) throws IOException {
        return new String(FeedFixtures.bytes(feed, selection, ADDRESSES), StandardCharsets.UTF_8);
    }
}
