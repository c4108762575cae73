package entente.feed.datapackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecVersion.VersionFlag;
import entente.TestSets;
import entente.feed.DataPackageValidator;
import entente.feed.JsonSchemaValidator;
import entente.insight.EventSetAsOf;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.text.Sha256;
import entente.wording.SiteUrls;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataPackageTest {
    private static final Path PROFILE = Path.of("src/test/resources/entente/schemas/datapackage-2.0.json");

    @ParameterizedTest
    @EnumSource(Language.class)
    void isAValidDataPackage(Language language) throws IOException {
        String descriptor = descriptor(TestSets.invented(), language).toString();
        assertEquals(List.of(), JsonSchemaValidator.faults(PROFILE, VersionFlag.V7, descriptor));
        assertFalse(
            JsonSchemaValidator.faults(PROFILE, VersionFlag.V7, descriptor.replace("\"resources\"", "\"tables\""))
                .isEmpty());
    }

    @Test
    void everyTableConformsToItsSchema() throws IOException {
        for (EventSet set : List.of(TestSets.invented(), TestSets.curated())) {
            assertEquals(List.of(), DataPackageValidator.faults(files(set, Language.ENGLISH)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998-12-31", "2012-12-31", "2017-12-21", "2022-12-31", "2024-06-29"})
    void everyTableAsOfADayConformsToItsSchema(String day) throws IOException {
        for (EventSet whole : List.of(TestSets.invented(), TestSets.curated())) {
            assertEquals(List.of(), DataPackageValidator.faults(files(asOf(whole, day), whole)));
        }
    }

    @Test
    void aPackageAsOfADayHasItsOwnFingerprintAndThatOfTheWholeSet() throws IOException {
        var files = files(asOf(TestSets.invented(), "2017-12-21"), TestSets.invented());
        JsonObject descriptor =
            Json.createReader(new ByteArrayInputStream(files.get("datapackage.json"))).readObject();
        String whole = TestSets.invented().fingerprint();
        assertEquals(whole, descriptor.getString("dataset_fingerprint"));
        assertEquals(Sha256.hex((whole + " as of 2017-12-21\n").getBytes(StandardCharsets.UTF_8)),
            descriptor.getString("fingerprint"));
        assertTrue(new String(files.get("README.md"), StandardCharsets.UTF_8)
            .contains("“" + whole + " as of 2017-12-21”"));
        assertEquals(List.of(), JsonSchemaValidator.faults(PROFILE, VersionFlag.V7, descriptor.toString()));
    }

    @Test
    void aPackageAsOfADayHasNoLaterOffice() throws IOException {
        var rows = DataPackageValidator.rows(files(asOf(TestSets.invented(), "2016-05-20"), TestSets.invented()));
        assertEquals(List.of("2010-03", "2016-05-12"), rows.get("offices").stream()
            .filter(row -> row.get("actor_id").equals("lindqvist")).map(row -> row.get("from")).toList());
        assertEquals(List.of("2016-05-11", ""), rows.get("offices").stream()
            .filter(row -> row.get("actor_id").equals("lindqvist")).map(row -> row.get("to")).toList());
    }

    @Test
    void validationDetectsATableThatDoesNotConform() throws IOException {
        var files = files(TestSets.invented(), Language.ENGLISH);
        byte[] events = files.get("data/events.csv");
        files.put("data/events.csv", new String(events, "UTF-8").replaceFirst("(?m)^1998-space-treaty,.*\r\n", "")
            .getBytes("UTF-8"));
        assertTrue(DataPackageValidator.faults(files).stream().anyMatch(fault -> fault.contains("1998-space-treaty")));
    }

    @Test
    void everyTableHasTheSizeAndHashInTheDescriptor() throws Exception {
        var files = files(TestSets.invented(), Language.ENGLISH);
        for (JsonObject table : descriptor(TestSets.invented(), Language.ENGLISH).getJsonArray("resources")
            .getValuesAs(JsonObject.class)) {
            byte[] csv = files.get(table.getString("path"));
            assertEquals(csv.length, table.getInt("bytes"));
            assertEquals("sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv)),
                table.getString("hash"));
        }
    }

    /** Readers that guess the quotes of phrases.csv, which has quotation marks inside, guess wrong. */
    @Test
    void everyTableStatesItsDialectAndHasAPrimaryKey() throws IOException {
        for (JsonObject table : descriptor(TestSets.invented(), Language.ENGLISH).getJsonArray("resources")
            .getValuesAs(JsonObject.class)) {
            JsonObject dialect = table.getJsonObject("dialect");
            assertEquals(",", dialect.getString("delimiter"));
            assertEquals("\"", dialect.getString("quoteChar"));
            assertTrue(dialect.getBoolean("doubleQuote") && dialect.getBoolean("header"));
            assertEquals("\r\n", dialect.getString("lineTerminator"));
            assertFalse(table.getJsonObject("schema").getJsonArray("primaryKey").isEmpty(), table.getString("name"));
        }
    }

    @Test
    void hidesAssessmentsMadeAfterTheAsOfDay() throws IOException {
        EventSet asOf = asOf(TestSets.curated(), "2022-12-31");
        List<CSVRecord> notAssessed =
            DataPackageValidator.rows(files(asOf, TestSets.curated())).get("commitments").stream()
                .filter(row -> !asOf.commitments().get(row.get("commitment_id")).isAssessed()).toList();
        assertFalse(notAssessed.isEmpty());
        for (CSVRecord row : notAssessed) {
            assertEquals(List.of("not-assessed", "", "", ""), Stream.of("status", "assessed", "reasoning_en",
                "reasoning_it").map(row::get).toList());
        }
    }

    @Test
    void hasEveryRecordOfTheSet() throws IOException {
        EventSet set = TestSets.curated();
        var rows = DataPackageValidator.rows(files(set, Language.ENGLISH));
        assertEquals(set.events().values().stream().map(Event::id).toList(),
            DataPackageValidator.column("events", "event_id",
                rows));
        assertEquals(set.events().values().stream().map(event -> event.title().in(Language.ITALIAN)).toList(),
            DataPackageValidator.column("events", "title_it", rows));
        assertEquals(set.events().values().stream().mapToInt(event -> event.statements().size()).sum(),
            rows.get("statements").size());
        assertEquals(set.events().values().stream().mapToLong(event -> event.allCitations().count()).sum(),
            rows.get("citations").size());
        assertEquals(List.copyOf(set.sources().keySet()), DataPackageValidator.column("sources", "source_id", rows));
        assertEquals(List.copyOf(set.commitments().keySet()),
            DataPackageValidator.column("commitments", "commitment_id", rows));
        assertEquals(List.of("2016-05-21-defence-ministers-meet", "port-of-nowhere"),
            DataPackageValidator.column("withdrawals",
                "id", DataPackageValidator.rows(files(TestSets.invented(), Language.ENGLISH))));
    }

    @Test
    void containsTheCodebookTheCoverageAndTheFingerprint() throws IOException {
        var files = files(TestSets.invented(), Language.ITALIAN);
        assertEquals(TestSets.invented().codebook().in(Language.ITALIAN),
            new String(files.get("CODEBOOK.it.md"), "UTF-8"));
        assertEquals("# Coverage", new String(files.get("COVERAGE.md"), "UTF-8"));
        assertTrue(new String(files.get("README.md"), "UTF-8").contains(TestSets.invented().fingerprint()));
        assertEquals(TestSets.invented().fingerprint(),
            descriptor(TestSets.invented(), Language.ITALIAN).getString("fingerprint"));
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        assertArrayEquals(zip(TestSets.invented(), Language.ENGLISH), zip(TestSets.invented(), Language.ENGLISH));
    }

    private static JsonObject descriptor(EventSet set, Language language) throws IOException {
        return Json.createReader(new ByteArrayInputStream(files(set, language).get("datapackage.json"))).readObject();
    }

    private static EventSet asOf(EventSet whole, String day) {
        return EventSetAsOf.of(whole, LocalDate.parse(day)).orElseThrow();
    }

    /** The files of the package of {@code set}, which is {@code whole} as of a day. */
    private static Map<String, byte[]> files(EventSet set, EventSet whole) throws IOException {
        var out = new ByteArrayOutputStream();
        DataPackage.write(set, whole, null, new SiteUrls("https://entente.example", Language.ENGLISH, set.date()), out);
        return files(out.toByteArray());
    }

    private static Map<String, byte[]> files(EventSet set, Language language) throws IOException {
        return files(zip(set, language));
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(EventSet set, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        DataPackage.write(set, set, "# Coverage", new SiteUrls("https://entente.example", language), out);
        return out.toByteArray();
    }
}
