package entente.print.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.BriefLength;
import entente.model.Language;
import entente.print.EdgeCaseBriefs;
import entente.print.pdf.layout.StyleSheet;
import entente.print.pdf.tag.StructureElement;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

class LineBreakerTest {
    private static final Fonts FONTS = new Fonts();
    private static final Hyphenator ENGLISH = new Hyphenator(Language.ENGLISH);
    private static final String TEXT =
        "The heads of the two space agencies signed a memorandum of understanding on building"
            + " a station on the surface or in orbit of the Moon, “interoperability”"
            + " included, open to all interested countries.";

    private static List<TextLine> lines(String words, float measure) {
        return lines(new TextRun(words, StyleSheet.of(BriefLength.FULL).body, tag(), ENGLISH, null, null), measure);
    }

    private static List<TextLine> lines(TextRun run, float measure) {
        return new LineBreaker(FONTS).lines(List.of(run), measure);
    }

    private static StructureElement tag() {
        var document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
        writer.setTagged();
        document.open();
        return new StructureElement(writer);
    }

    private static String text(TextLine line) {
        return line.runs().stream().flatMap(lineRun -> lineRun.glyphRuns().stream()).map(GlyphRun::actualText)
            .collect(Collectors.joining());
    }

    private static List<String> texts(String words, float measure) {
        return lines(words, measure).stream().map(LineBreakerTest::text).toList();
    }

    @ParameterizedTest
    @ValueSource(floats = {60, 90, 140, 220, 387, 483})
    void makesNoLineWiderThanTheMeasure(float measure) {
        for (TextLine line : lines(TEXT + " " + EdgeCaseBriefs.LONG_WORD + " 张又侠".repeat(20), measure)) {
            assertTrue(line.width() <= measure + 0.5, () -> text(line) + " " + line.width());
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {60, 90, 140, 220, 387, 483})
    void losesNoCharacter(float measure) {
        String joined = String.join("", texts(TEXT, measure)).replace(LineBuilder.LINE_END_HYPHEN, "");
        assertEquals(TEXT, joined);
    }

    @ParameterizedTest
    @CsvSource({"'Shoigu, Шойгу: “met”', 'Shoigu, Шойгу: “met”'", "'Blue  moon', 'Blue moon'",
        "'co\u00ADoperation', cooperation", "北京, 北京"})
    void keepsTextThatFitsOnOneLineInReadingOrder(String words, String expected) {
        List<TextLine> lines = lines(words, 387);
        assertEquals(List.of(expected), lines.stream().map(LineBreakerTest::text).toList());
        assertEquals(FONTS.width(expected, StyleSheet.of(BriefLength.FULL).body), lines.getFirst().width(), 0.01);
    }

    @Test
    void hyphenatesWordsOnlyInNarrowLines() {
        assertFalse(String.join("", texts(TEXT, 483)).contains(LineBuilder.LINE_END_HYPHEN));
        assertTrue(String.join("", texts(TEXT, 70)).contains(LineBuilder.LINE_END_HYPHEN));
    }

    @Test
    void endsNoLineAfterAnOpeningBracketOrBeforeAStop() {
        for (String line : texts("张又侠（张又侠）。“a” (b), c. ".repeat(12), 75)) {
            assertFalse(line.strip().matches(".*[（(“]|[）。),.”].*"), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", ""})
    void breaksUrlsAfterPunctuationWithoutAHyphen(String scheme) {
        for (String line : texts(scheme + "wire.example/2021/03/capitals-agree/on?interoperability=station", 110)) {
            assertTrue(line.matches(".*[/?=.-]|.*station"), line);
        }
    }

    @Test
    void breaksNoLineAtANonBreakingSpace() {
        for (String line : texts("19\u00A0November ".repeat(20), 115)) {
            assertTrue(line.strip().endsWith("November"), line);
        }
    }

    @Test
    void makesALineOfEachLetterInAVeryNarrowColumn() {
        assertEquals(3, texts("abc", 1).size());
    }

    @Test
    void anIsolatedRightToLeftTitleRunsFromRightToLeft() {
        String title = "\u05E9\u05E8\u05D4 S-400 \u05DC\u05D5\u05D9 ";
        var run = new TextRun(title, StyleSheet.of(BriefLength.FULL).body, tag(), null, null, null, true);
        assertEquals(List.of("\u05DC\u05D5\u05D9", "S-400", "\u05E9\u05E8\u05D4"), fromLeftToRight(run));
        var plain = new TextRun(title, StyleSheet.of(BriefLength.FULL).body, tag());
        assertEquals(List.of("\u05E9\u05E8\u05D4", "S-400", "\u05DC\u05D5\u05D9"), fromLeftToRight(plain));
    }

    private static List<String> fromLeftToRight(TextRun run) {
        return lines(run, 300).getFirst().runs().stream().sorted(Comparator.comparing(TextLine.LineRun::x))
            .map(part -> part.glyphRuns().getFirst().actualText().strip()).filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void reordersRightToLeftWordsVisually() {
        TextLine line = lines("a \u05E9\u05E8\u05D4 \u05DC\u05D5\u05D9 b", 300).getFirst();
        GlyphRun name = line.runs().get(1).glyphRuns().getFirst();
        assertEquals("\u05D9\u05D5\u05DC \u05D4\u05E8\u05E9", name.drawnText());
        assertTrue(name.reversed());
    }
}
