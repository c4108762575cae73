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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTextTest {
    private static final Fonts FONTS = new Fonts();

    static Stream<Document> briefs() {
        return Stream.of(Briefs.english(), Briefs.italian(), Awkward.events(1000));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void holdsEveryWordInTheOrderOfReading(Document brief) throws IOException {
        assertHolds(brief, PdfFile.of(brief));
    }

    /** That {@code file} has all words of {@code brief} in their order. */
    static void assertHolds(Document brief, PdfFile file) throws IOException {
        String text = file.text();
        int place = 0;
        List<String> words = words(brief).flatMap(said -> Stream.of(said.split("\\s+"))).toList();
        for (String said : words) {
            String word = shown(said);
            int found = text.indexOf(PdfFile.bare(word), place);
            int from = place;
            assertTrue(found >= 0,
                () -> "'" + word + "' is not after " + text.substring(Math.max(0, from - 200), from));
            place = found + PdfFile.bare(word).length();
        }
    }

    /**
     * As the marks say it to a reader that does not know what they stand for: a box says its code point, Arabic letters
     * stand in their forms from left to right.
     */
    private static String shown(String word) {
        return FONTS.pieces(word, StyleSheet.of(BriefLength.FULL).body).stream().map(PdfTextTest::shown)
            .collect(joining());
    }

    private static String shown(GlyphRun piece) {
        if (piece.isBox()) {
            return "%04X".formatted(piece.meant().codePointAt(0));
        }
        return ArabicForms.isArabic(piece.meant().charAt(0)) ? Fonts.reversed(piece).shown() : piece.meant();
    }

    private static Stream<String> words(Document brief) {
        Imprint.Titles titles = brief.imprint().titles();
        return Stream.of(
            Stream.of(titles.series(), titles.title(), titles.subtitle()),
            brief.front().stream().flatMap(PdfTextTest::words),
            brief.everySection().flatMap(section -> Stream.concat(Stream.of(section.heading()),
                section.blocks().stream().flatMap(PdfTextTest::words))))
            .flatMap(words -> words);
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Paragraph(var runs) -> inline(runs);
            case BulletList(var items) -> items.stream().flatMap(PdfTextTest::inline);
            case DescriptionList(var facts) ->
                facts.stream().flatMap(fact -> Stream.concat(Stream.of(fact.label()), inline(fact.value())));
            case Entry(var when, var title, var details, var body) -> Stream.of(Stream.of(when), inline(title),
                Stream.of(details), body.stream().flatMap(PdfTextTest::inline)).flatMap(words -> words);
            case Table(var caption, var header, var weights, var rows) -> Stream.of(Stream.of(caption), header.stream(),
                rows.stream().flatMap(List::stream).flatMap(PdfTextTest::inline)).flatMap(words -> words);
            case Figure(var drawing, var small, var caption) -> Stream.of(caption);
            case Notes(var notes) -> notes.stream()
                .flatMap(note -> Stream.concat(Stream.of(note.number() + "."), inline(note.runs())));
        };
    }

    private static Stream<String> inline(List<Inline> runs) {
        return runs.stream().map(Inline::words);
    }

    @Test
    void showsTheCodePointOfACharacterThatNoFontHas() throws IOException {
        String text = PdfFile.of(Awkward.scripts()).text();
        assertTrue(text.contains("01F680"), "rocket");
        assertTrue(text.contains("10D2"), "a Georgian letter");
        assertTrue(text.contains("0007"), "bell");
        assertTrue(text.contains("020000"), "a rare Han character");
    }

    /** Programs that take the marks as they stand would read forms; what is meant is told beside them. */
    @Test
    void tellsTheArabicThatIsMeantBesideItsForms() throws IOException {
        String content = new String(PdfFile.of(Awkward.scripts()).reader.getPageContent(1), ISO_8859_1);
        assertTrue(content.contains(new String("محمد".getBytes(UTF_16BE), ISO_8859_1)), "Muhammad");
    }
}
