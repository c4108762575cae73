package entente.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.document.Document;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;

/** Rules on the structure of a PDF that veraPDF does not check. */
class PdfStructureTest {
    static Stream<Document> briefs() {
        return Stream.of(SampleBriefs.english(), SampleBriefs.italian(), EdgeCaseBriefs.scripts(),
            EdgeCaseBriefs.shapes());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void everyLinkIsAChildOfTheStructureElementThatItNames(Document brief) throws IOException {
        assertLinksAreTagged(PdfFile.of(brief));
    }

    /**
     * Asserts that each link annotation names a Link element as its parent, and that this element refers to the
     * annotation.
     */
    static void assertLinksAreTagged(PdfFile file) {
        assertFalse(file.annotations().isEmpty());
        for (PdfDictionary annotation : file.annotations()) {
            PdfDictionary owner = file.structureElement(annotation);
            assertEquals(new PdfName("Link"), owner.getAsName(PdfName.S));
            assertTrue(owns(owner.getAsArray(PdfName.K), annotation), () -> "no OBJR for " + annotation);
        }
    }

    private static boolean owns(PdfArray kids, PdfDictionary annotation) {
        for (int i = 0; i < kids.size(); i++) {
            PdfDictionary kid = kids.getAsDict(i);
            if (kid != null && PdfName.OBJR.equals(kid.getAsName(PdfName.TYPE))
                && kid.getAsDict(PdfName.OBJ) == annotation) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyInternalLinkHasADestination() throws IOException {
        PdfFile file = PdfFile.of(SampleBriefs.italian());
        var destinations = file.reader.getNamedDestination();
        List<String> anchors = file.annotations().stream().map(link -> link.getAsDict(PdfName.A))
            .filter(action -> PdfName.GOTO.equals(action.getAsName(PdfName.S)))
            .map(action -> action.getAsString(PdfName.D).toString()).toList();
        assertTrue(anchors.contains("note-14") && anchors.contains("mark-14"), anchors::toString);
        anchors.forEach(anchor -> assertNotNull(destinations.get(anchor), anchor));
    }

    @Test
    void omitsLinksWithoutTargetAndEncodesUrls() throws IOException {
        PdfFile file = PdfFile.of(EdgeCaseBriefs.scripts());
        assertTrue(
            file.annotations().stream().map(PdfDictionary::toString).noneMatch(link -> link.contains("nowhere")));
        assertTrue(file.annotations().stream().map(link -> link.getAsDict(PdfName.A).get(PdfName.URI))
            .filter(uri -> uri != null).map(PdfObject::toString)
            .anyMatch(
                "https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84/"
                    .concat("%D0%BF%D1%83%D1%82%D1%8C?q=%D0%B0%20%D0%B1")::equals));
    }

    @Test
    void givesFiguresAnAlternateDescription() throws IOException {
        PdfDictionary figure = PdfFile.of(SampleBriefs.english()).elements("Figure").getFirst();
        assertEquals("Events a year. Columns: 2021 to 2031, two series.", figure.getAsString(PdfName.ALT).toString());
        assertNotNull(figure.getAsDict(PdfName.A).getAsArray(PdfName.BBOX));
    }

    @Test
    void setsTheLanguageOfForeignWords() throws IOException {
        List<String> languages = PdfFile.of(SampleBriefs.english()).elements("Span").stream()
            .filter(span -> span.get(PdfName.LANG) != null).map(span -> span.getAsString(PdfName.LANG).toString())
            .toList();
        assertTrue(languages.containsAll(List.of("ru", "zh", "en")), languages::toString);
    }

    @Test
    void headingsSkipNoLevel() throws IOException {
        PdfFile file = PdfFile.of(SampleBriefs.english());
        assertEquals(1, file.elements("H1").size());
        assertEquals(5, file.elements("H2").size());
        assertEquals(1, file.elements("H3").size());
        assertEquals(3, file.elements("H4").size());
    }
}
