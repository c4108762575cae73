package entente.reading.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
    private final Problems problems = new Problems();

    @Test
    void readsFieldsAndReportsThoseThatWereNotRead() {
        RecordReader fields =
            YamlFile.open("x.yaml", utf8("name: Ada\nborn: 1815-12-10\n"), YamlLimit.oneRecord(), problems)
                .orElseThrow();
        FieldResult<String> name = fields.required("name", ValueParsers.plainText(10));
        FieldResult<String> died = fields.optional("died", ValueParsers.PLAIN_TEXT);
        assertFalse(died.isPresent());
        assertEquals("Ada", name.get());
        assertTrue(fields.build(name::get).isEmpty(), "nobody asked for 'born'");
        assertEquals(List.of("x.yaml:2  born: found an unknown field, expected one of name, died"), messages());
    }

    @Test
    void reportsAByteOrderMarkAndReadsTheRest() {
        assertTrue(open(utf8("\uFEFFname: Ada\n")));
        assertEquals(List.of("x.yaml:1  found a byte order mark, expected UTF-8 without one"), messages());
    }

    @Test
    void rejectsInvalidUtf8WithItsLine() {
        assertFalse(open("name: Ada\nplace: Malmö\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(List.of("x.yaml:2  found a byte that is no UTF-8, expected UTF-8"), messages());
    }

    @Test
    void rejectsATruncatedCharacter() {
        assertFalse(open(new byte[]{'a', ':', ' ', (byte) 0xC3}));
        assertEquals(List.of("x.yaml:1  found a byte that is no UTF-8, expected UTF-8"), messages());
    }

    @Test
    void rejectsATruncatedEscape() {
        assertFalse(open(utf8("a: \"\\u")));
        assertEquals(1, problems.all().size());
    }

    @Test
    void rejectsControlCharactersWithTheirLine() {
        assertFalse(open(utf8("name: Ada\nplace: 🌙\u0007\n")));
        assertEquals(List.of("x.yaml:2  found the character U+0007, expected characters that can be printed"),
            messages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        \\uFFFE  | U+FFFE, which is no character                  | words without it
        \\uD800x | U+D800, half of a surrogate pair               | words without it
        \\u202E  | U+202E RIGHT-TO-LEFT OVERRIDE                  | words without it
        \\x9F    | U+009F APPLICATION PROGRAM COMMAND             | words without it
        \\u2066x | U+2066 LEFT-TO-RIGHT ISOLATE without an end    | U+2069 POP DIRECTIONAL ISOLATE where its effect \
        ends, or words without both
        """)
    void rejectsForbiddenCharactersWithTheirLineAndWhatWouldBeValid(String escape, String found, String expected) {
        YamlFile.open("x.yaml", utf8("id: 1\nname: \"A" + escape + "da\"\n"), YamlLimit.oneRecord(), problems)
            .orElseThrow()
            .required("name", ValueParsers.PLAIN_TEXT);
        assertEquals(List.of("x.yaml:2  name: found " + found + ", expected " + expected), messages());
    }

    @Test
    void rejectsARawOverrideWithItsLine() {
        YamlFile.open("x.yaml", utf8("id: 1\nname: A\u202Eda\n"), YamlLimit.oneRecord(), problems).orElseThrow()
            .required("name",
                ValueParsers.PLAIN_TEXT);
        assertEquals(
            List.of("x.yaml:2  name: found U+202E RIGHT-TO-LEFT OVERRIDE, expected words without it"), messages());
    }

    @Test
    void rejectsAnOverrideInAnAddress() {
        YamlFile.open("x.yaml", utf8("url: https://norland.example/\u202Ea\n"), YamlLimit.oneRecord(), problems)
            .orElseThrow()
            .required("url", ValueParsers.URL);
        assertEquals(List.of("x.yaml:1  url: found 'https://norland.example/U+202Ea', expected an address such as "
            + "https://example.org/page"), messages());
    }

    @Test
    void readsTextInNormalizationFormC() {
        var name = YamlFile.open("x.yaml", utf8("name: E\u0301tienne\n"), YamlLimit.oneRecord(), problems).orElseThrow()
            .required("name",
                ValueParsers.PLAIN_TEXT);
        assertEquals("\u00C9tienne", name.get());
    }

    @Test
    void quotesInvisibleCharactersByTheirNumbers() {
        YamlFile.open("x.yaml", utf8("id: a\u202Eb\n"), YamlLimit.oneRecord(), problems).orElseThrow().required("id",
            ValueParsers.ID);
        assertEquals(List.of("x.yaml:1  id: found 'aU+202Eb', expected an id of lower-case letters a–z, digits and "
            + "hyphens"), messages());
    }

    @Test
    void rejectsAFileThatIsTooLarge() {
        assertTrue(YamlFile.open("x.yaml", new byte[(1 << 20) + 1], YamlLimit.oneRecord(), problems)
            .isEmpty());
        assertEquals(List.of("x.yaml  found more than 1 MiB, expected a smaller file"), messages());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ``,                nothing
        # a comment alone, nothing
        - a list,          a list
        just words,        'just words'
        """, quoteCharacter = '`')
    void rejectsADocumentThatIsNotAMapping(String text, String found) {
        assertFalse(open(utf8(text)));
        assertEquals(List.of("x.yaml:1  found " + found + ", expected fields, each with a name and a colon"),
            messages());
    }

    @Test
    void readsCharactersBeyondTheBasicPlaneAtEveryOffsetInTheBuffer() {
        for (int length : List.of(1_024, 65_536)) {
            for (int offset = length - 16; offset < length + 8; offset++) {
                String text = "y".repeat(offset) + "🌙𠮷🌙";
                String yaml = "x: \"" + text + "\"\n" + "#".repeat(length == 1_024 ? 0 : 65_536);
                var record = YamlFile.open("x.yaml", utf8(yaml), YamlLimit.oneRecord(), problems).orElseThrow();
                assertEquals(text, record.rawText("x").orElseThrow(), () -> "at " + text.length());
            }
        }
    }

    @Test
    void readsAValueOfMillionsOfCharactersWithoutQuadraticTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertTrue(
            YamlFile.open("x.yaml", utf8("x: \"" + "Ж".repeat(8_000_000) + "\"\n"), YamlLimit.manyRecords(), problems)
                .isPresent()));
    }

    @Test
    void aProblemIsShortWhateverTheFileHolds() {
        assertFalse(open(utf8("x: !<" + "y".repeat(1_000_000) + "> y\n")));
        assertTrue(messages().getFirst().length() < 2_200, () -> messages().getFirst());
    }

    @Test
    void rejectsMoreNodesThanTheLimit() {
        assertTrue(open(utf8("a: [" + "x, ".repeat(19_996) + "x]"))); // with the mapping, the list and its name
        assertEquals(List.of(), messages());
        assertFalse(open(utf8("a: [" + "x, ".repeat(19_997) + "x]")));
        assertEquals(List.of("x.yaml:1  found more than 20,000 names and values, expected fewer"), messages());
    }

    @Test
    void filesWithManyRecordsShareTheirLimitOfNodes() {
        YamlLimit shared = YamlLimit.manyRecords();
        byte[] half = utf8("a:\n" + "- x\n".repeat(500_001));
        assertTrue(YamlFile.open("x.yaml", half, shared, problems).isPresent());
        assertEquals(List.of(), messages());
        assertTrue(YamlFile.open("y.yaml", half, shared, problems).isEmpty());
        assertEquals(List.of("y.yaml:499995  found more than 1,000,000 names and values, expected fewer"), messages());
    }

    @Test
    void rejectsDeepNestingWithoutOverflowingTheStack() {
        assertFalse(open(utf8("a: " + "[".repeat(100_000))));
        assertEquals(List.of("x.yaml:1  found values more than 16 levels deep, expected fewer levels"), messages());
    }

    @Test
    void rejectsTheBillionLaughsAttack() {
        assertFalse(open(utf8("a: &a [ha, ha]\nb: [*a, *a]\n")));
        assertEquals(
            List.of("x.yaml:1  found an anchor or alias (& or *), expected every value written out, or quotes"),
            messages());
    }

    private boolean open(byte[] content) {
        return YamlFile.open("x.yaml", content, YamlLimit.oneRecord(), problems).isPresent();
    }

    private List<String> messages() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
