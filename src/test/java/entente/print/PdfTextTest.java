package entente.print;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.BriefLength;
import entente.brief.document.Block;
import entente.brief.document.Block.BulletList;
import entente.brief.document.Block.DescriptionList;
import entente.brief.document.Block.Entry;
import entente.brief.document.Block.Figure;
import entente.brief.document.Block.Notes;
import entente.brief.document.Block.Paragraph;
import entente.brief.document.Block.Table;
import entente.brief.document.Document;
import entente.brief.document.Imprint;
import entente.brief.document.Inline;
import entente.print.pdf.layout.StyleSheet;
import entente.print.pdf.text.ArabicForms;
import entente.print.pdf.text.Fonts;
import entente.print.pdf.text.GlyphRun;
import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTextTest {
    private static final Fonts FONTS = new Fonts();

    static Stream<Document> briefs() {
        return Stream.of(SampleBriefs.english(), SampleBriefs.italian(), EdgeCaseBriefs.events(1000));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void containsEveryWordInReadingOrder(Document brief) throws IOException {
        assertContainsWordsOf(brief, PdfFile.of(brief));
    }

    /** Asserts that the text of {@code file} has all words of {@code brief} in their order. */
    static void assertContainsWordsOf(Document brief, PdfFile file) throws IOException {
        String text = file.text();
        int position = 0;
        List<String> words = words(brief).flatMap(phrase -> Stream.of(phrase.split("\\s+"))).toList();
        for (String original : words) {
            String word = shown(original);
            int index = text.indexOf(PdfFile.withoutSpaces(word), position);
            int from = position;
            assertTrue(index >= 0,
                () -> "'" + word + "' is not after " + text.substring(Math.max(0, from - 200), from));
            position = index + PdfFile.withoutSpaces(word).length();
        }
    }

    /**
     * The text that a program extracts which ignores {@code ActualText}: the code point in the box of a missing glyph,
     * and Arabic letters in visual order.
     */
    private static String shown(String word) {
        return FONTS.glyphRuns(word, StyleSheet.of(BriefLength.FULL).body).stream().map(PdfTextTest::shown)
            .collect(joining());
    }

    private static String shown(GlyphRun glyphRun) {
        if (glyphRun.isMissingGlyph()) {
            return "%04X".formatted(glyphRun.actualText().codePointAt(0));
        }
        return ArabicForms.isArabic(glyphRun.actualText().charAt(0))
            ? Fonts.reversed(glyphRun).drawnText()
            : glyphRun.actualText();
    }

    private static Stream<String> words(Document brief) {
        Imprint.Titles titles = brief.imprint().titles();
        return Stream.of(
            Stream.of(titles.series(), titles.title(), titles.subtitle()),
            brief.front().stream().flatMap(PdfTextTest::words),
            brief.allSections().flatMap(section -> Stream.concat(Stream.of(section.heading()),
                section.blocks().stream().flatMap(PdfTextTest::words))))
            .flatMap(words -> words);
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Paragraph(var runs) -> inlineText(runs);
            case BulletList(var items) -> items.stream().flatMap(PdfTextTest::inlineText);
            case DescriptionList(var facts) ->
                facts.stream().flatMap(fact -> Stream.concat(Stream.of(fact.label()), inlineText(fact.value())));
            case Entry(var when, var title, var details, var body) -> Stream.of(Stream.of(when), inlineText(title),
                Stream.of(details), body.stream().flatMap(PdfTextTest::inlineText)).flatMap(words -> words);
            case Table(var caption, var header, var weights, var rows) -> Stream.of(Stream.of(caption), header.stream(),
                rows.stream().flatMap(List::stream).flatMap(PdfTextTest::inlineText)).flatMap(words -> words);
            case Figure(var drawing, var small, var caption) -> Stream.of(caption);
            case Notes(var notes) -> notes.stream()
                .flatMap(note -> Stream.concat(Stream.of(note.number() + "."), inlineText(note.runs())));
        };
    }

    private static Stream<String> inlineText(List<Inline> runs) {
        return runs.stream().map(run -> run instanceof Inline.Title && isRightToLeft(run.text())
            ? run.text().codePoints().map(PdfTextTest::mirrored)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
            : run.text());
    }

    private static boolean isRightToLeft(String title) {
        return !new Bidi(title, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The bracket that is drawn in a text that runs from right to left. */
    private static int mirrored(int codePoint) {
        int bracket = "()[]{}<>«»".indexOf(codePoint);
        return bracket < 0 ? codePoint : "()[]{}<>«»".charAt(bracket ^ 1);
    }

    @Test
    void showsTheCodePointOfACharacterThatNoFontHas() throws IOException {
        String text = PdfFile.of(EdgeCaseBriefs.scripts()).text();
        assertTrue(text.contains("01F680"), "rocket");
        assertTrue(text.contains("10D2"), "a Georgian letter");
        assertTrue(text.contains("0007"), "bell");
        assertTrue(text.contains("020000"), "a rare Han character");
    }

    /** The drawn characters are presentation forms; {@code ActualText} has the original letters. */
    @Test
    void writesTheOriginalArabicLettersAsActualText() throws IOException {
        String content = new String(PdfFile.of(EdgeCaseBriefs.scripts()).reader.getPageContent(1), ISO_8859_1);
        assertTrue(content.contains(new String("محمد".getBytes(UTF_16BE), ISO_8859_1)), "Muhammad");
    }
}
