package entente.print.pdf;

import static entente.print.SampleBriefs.of;
import static entente.print.SampleBriefs.words;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.brief.document.Block;
import entente.brief.document.Block.Paragraph;
import entente.brief.document.Document;
import entente.brief.document.Document.Section;
import entente.model.Language;
import entente.print.EdgeCaseBriefs;
import entente.print.PdfFile;
import entente.print.SampleBriefs;
import entente.print.SampleDrawings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.SimpleBookmark;

class PdfPrinterTest {
    @Test
    void givesTheSameBytesWhenPrintedAgain() throws IOException {
        assertArrayEquals(PdfFile.print(SampleBriefs.english()), PdfFile.print(SampleBriefs.english()));
    }

    @Test
    void givesTheSameBytesOnEightConcurrentThreads() throws Exception {
        List<Document> briefs =
            List.of(SampleBriefs.english(), SampleBriefs.italian(), EdgeCaseBriefs.scripts(), EdgeCaseBriefs.shapes());
        var expected = new ArrayList<byte[]>();
        for (Document brief : briefs) {
            expected.add(PdfFile.print(brief));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<byte[]>> jobs = IntStream.range(0, 32)
                .<Callable<byte[]>>mapToObj(i -> () -> PdfFile.print(briefs.get(i % 4))).toList();
            var printed = threads.invokeAll(jobs);
            for (int i = 0; i < printed.size(); i++) {
                assertArrayEquals(expected.get(i % 4), printed.get(i).get());
            }
        }
    }

    @Test
    void derivesTheFileIdFromTheContent() throws IOException {
        PdfDictionary one = PdfFile.of(of(Paragraph.of("one"))).reader.getTrailer();
        PdfDictionary two = PdfFile.of(of(Paragraph.of("two"))).reader.getTrailer();
        assertFalse(one.getAsArray(PdfName.ID).getAsString(0).toString()
            .equals(two.getAsArray(PdfName.ID).getAsString(0).toString()));
    }

    @Test
    void setsTitleLanguageAndDate() throws IOException {
        PdfFile file = PdfFile.of(SampleBriefs.italian());
        String xmp = new String(file.reader.getMetadata(), StandardCharsets.UTF_8);
        assertEquals("it", file.reader.getCatalog().getAsString(PdfName.LANG).toString());
        assertEquals(SampleBriefs.italian().imprint().titles().title(), file.reader.getInfo().get("Title"));
        assertEquals("D:20310430000000Z", file.reader.getInfo().get("ModDate"));
        assertTrue(xmp.contains(">" + SampleBriefs.italian().imprint().titles().title() + "</rdf:li>"), xmp);
        assertTrue(xmp.contains("<xmp:CreateDate>2031-04-30T00:00:00Z</xmp:CreateDate>"), xmp);
        assertTrue(xmp.contains("since=2021&amp;topic=launch</dc:identifier>"), xmp);
    }

    @Test
    void bookmarksEverySectionAndSubsection() throws IOException {
        var sections = SimpleBookmark.getBookmarkList(PdfFile.of(SampleBriefs.english()).reader);
        assertEquals(
            List.of("Summary", "How it came about", "What is told by one side only", "What is not known", "Notes"),
            sections.stream().map(section -> section.get("Title")).toList());
        var subsections = (List<?>) sections.get(1).get("Kids");
        assertEquals("From memorandum to intergovernmental agreement",
            ((Map<?, ?>) subsections.getFirst()).get("Title"));
    }

    @Test
    void numbersItsPagesInTheLanguageOfTheBrief() throws Exception {
        PdfFile file = PdfFile.of(SampleBriefs.italian());
        for (int page = 1; page <= file.pages(); page++) {
            String number = PdfFile.withoutSpaces("Pagina " + page + " di " + file.pages());
            assertTrue(file.extractedText(page).contains(number), number);
        }
    }

    @Test
    void repeatsTheHeaderOfATableOnEachOfItsPages() throws Exception {
        var rows = IntStream.range(0, 120).mapToObj(i -> List.of(words("row " + i), words("cell"))).toList();
        PdfFile file = PdfFile.of(of(new Block.Table("Rows", List.of("Name", "What"), List.of(1, 1), rows)));
        assertTrue(file.pages() >= 3);
        for (int page = 1; page <= file.pages(); page++) {
            assertTrue(file.extractedText(page).contains("NameWhatrow"), file.extractedText(page));
            assertEquals(page == 1, file.text(page).contains("NameWhat"), "read out once");
        }
    }

    @Test
    void leavesNoHeadingAloneAtTheEndOfAPage() throws IOException {
        for (int lines = 20; lines < 60; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of("Filler."));
            }
            var section =
                Section.of("Section heading", "section", List.of(Paragraph.of("Words that follow.")));
            var brief = SampleBriefs.of(Language.ENGLISH, "A brief", blocks, List.of(section), List.of());
            assertOnOnePage(PdfFile.of(brief), "SectionheadingWordsthatfollow.");
        }
    }

    @Test
    void leavesNoWidowsAndOrphans() throws IOException {
        String body = "alpha " + "filler ".repeat(120) + "omega";
        for (int lines = 20; lines < 50; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of("Line."));
            }
            blocks.add(Paragraph.of(body));
            PdfFile file = PdfFile.of(of(blocks.toArray(Block[]::new)));
            for (int page = 1; page <= file.pages(); page++) {
                String text = file.text(page);
                int fillers = text.split("filler", -1).length - 1;
                assertTrue(fillers == 0 || fillers > 20, () -> "a line alone: " + text);
            }
        }
    }

    @Test
    void keepsFiguresWithTheirCaptions() throws IOException {
        for (int lines = 12; lines < 40; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of("Filler."));
            }
            blocks.add(new Block.Figure(SampleDrawings.columns("Events", "By year."), "A caption"));
            PdfFile file = PdfFile.of(of(blocks.toArray(Block[]::new)));
            PdfDictionary marks = file.elements("Figure").getFirst().getAsArray(PdfName.K).getAsDict(0);
            PdfDictionary caption = file.elements("Caption").getFirst();
            assertEquals(marks.get(PdfName.PG).toString(), caption.get(PdfName.PG).toString());
        }
    }

    private static void assertOnOnePage(PdfFile file, String words) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= file.pages(); page++) {
            pages.add(file.text(page));
        }
        assertTrue(pages.stream().anyMatch(page -> page.contains(words)), pages::toString);
    }

    @Test
    void throwsTheIOExceptionOfTheStream() {
        var closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        var failure =
            Assertions.assertThrows(IOException.class, () -> new PdfPrinter().print(SampleBriefs.english(), closed));
        assertEquals("gone", failure.getMessage());
    }
}
