package entente.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.brief.document.Document;
import entente.print.pdf.PdfPrinter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A printed brief that is read back with OpenPDF. */
public final class PdfFile {
    private static final boolean POPPLER = Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
    private static final PdfPrinter PRINTER = new PdfPrinter();

    final byte[] content;
    public final PdfReader reader;

    private PdfFile(byte[] content) throws IOException {
        this.content = content;
        this.reader = new PdfReader(content);
    }

    /** Prints {@code brief} and opens it. */
    public static PdfFile of(Document brief) throws IOException {
        return new PdfFile(print(brief));
    }

    /** Prints {@code brief}. */
    public static byte[] print(Document brief) throws IOException {
        var out = new ByteArrayOutputStream();
        PRINTER.print(brief, out);
        return out.toByteArray();
    }

    /** The number of pages. */
    public int pages() {
        return reader.getNumberOfPages();
    }

    /** The text of a page without artifacts, white space and soft hyphens. Pages are numbered from 1. */
    public String text(int page) throws IOException {
        return withoutSpaces(new PdfTextExtractor(reader).getTextFromPage(page));
    }

    String text() throws IOException {
        var text = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            text.append(text(page));
        }
        return text.toString();
    }

    /** The text that pdftotext (Poppler) extracts from a page, artifacts included, without white space. */
    public String extractedText(int page) throws IOException, InterruptedException {
        assumeTrue(POPPLER, "pdftotext is installed");
        var path = Files.createTempFile("entente", ".pdf");
        try {
            Files.write(path, content);
            String number = Integer.toString(page);
            var process = new ProcessBuilder("pdftotext", "-f", number, "-l", number, path.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor());
            return withoutSpaces(text);
        } finally {
            Files.delete(path);
        }
    }

    /**
     * Removes white space and soft hyphens, and replaces the forms of Persian {@code yeh} by those of Arabic: both
     * share one glyph, and extracted text has only one of the characters.
     */
    public static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD]", "").replace('\uFBFC', '\uFEEF').replace('\uFBFD', '\uFEF0')
            .replace('\uFBFE', '\uFEF3').replace('\uFBFF', '\uFEF4');
    }

    PdfDictionary structure() {
        return reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
    }

    /** Every annotation of every page. */
    List<PdfDictionary> annotations() {
        var all = new ArrayList<PdfDictionary>();
        for (int page = 1; page <= pages(); page++) {
            PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                all.add(annotations.getAsDict(i));
            }
        }
        return all;
    }

    /** The structure element that owns {@code annotation} by its {@code StructParent} in the parent tree. */
    PdfDictionary structureElement(PdfDictionary annotation) {
        Map<Integer, PdfObject> tree = PdfNumberTree.readTree(structure().getAsDict(PdfName.PARENTTREE));
        return (PdfDictionary) PdfReader
            .getPdfObject(tree.get(annotation.getAsNumber(PdfName.STRUCTPARENT).intValue()));
    }

    /** The structure elements of one role in reading order. */
    public List<PdfDictionary> elements(String role) {
        var result = new ArrayList<PdfDictionary>();
        collect(structure(), role, result);
        return result;
    }

    private static void collect(PdfDictionary element, String role, List<PdfDictionary> result) {
        if (new PdfName(role).equals(element.getAsName(PdfName.S))) {
            result.add(element);
        }
        PdfArray kids = element.getAsArray(PdfName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            PdfDictionary kid = kids.getAsDict(i);
            if (kid != null) {
                collect(kid, role, result);
            }
        }
    }
}
