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

/** A printed brief, read back. */
public final class PdfFile {
    private static final boolean POPPLER = Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
    private static final PdfPrinter PRINTER = new PdfPrinter();

    final byte[] bytes;
    public final PdfReader reader;

    private PdfFile(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.reader = new PdfReader(bytes);
    }

    public static PdfFile of(Document brief) throws IOException {
        return new PdfFile(bytes(brief));
    }

    public static byte[] bytes(Document brief) throws IOException {
        var out = new ByteArrayOutputStream();
        PRINTER.print(brief, out);
        return out.toByteArray();
    }

    public int pages() {
        return reader.getNumberOfPages();
    }

    /** The text of a page, from 1, without decoration, spaces and the soft hyphens of divided words. */
    public String text(int page) throws IOException {
        return bare(new PdfTextExtractor(reader).getTextFromPage(page));
    }

    String text() throws IOException {
        var text = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            text.append(text(page));
        }
        return text.toString();
    }

    /** What a program for sighted readers finds on a page, decoration included, without any space. */
    public String everything(int page) throws IOException, InterruptedException {
        assumeTrue(POPPLER, "pdftotext is installed");
        var path = Files.createTempFile("entente", ".pdf");
        try {
            Files.write(path, bytes);
            String number = Integer.toString(page);
            var process = new ProcessBuilder("pdftotext", "-f", number, "-l", number, path.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor());
            return bare(text);
        } finally {
            Files.delete(path);
        }
    }

    /** Without spaces; one glyph stands for the forms that Arabic and Persian {@code yeh} share, and tells only of one. */
    public static String bare(String text) {
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

    /** The structure element that {@code annotation} says it belongs to. */
    PdfDictionary owner(PdfDictionary annotation) {
        Map<Integer, PdfObject> tree = PdfNumberTree.readTree(structure().getAsDict(PdfName.PARENTTREE));
        return (PdfDictionary) PdfReader
            .getPdfObject(tree.get(annotation.getAsNumber(PdfName.STRUCTPARENT).intValue()));
    }

    /** The elements of one role in the order of reading. */
    public List<PdfDictionary> elements(String role) {
        var found = new ArrayList<PdfDictionary>();
        collect(structure(), role, found);
        return found;
    }

    private static void collect(PdfDictionary element, String role, List<PdfDictionary> found) {
        if (new PdfName(role).equals(element.getAsName(PdfName.S))) {
            found.add(element);
        }
        PdfArray kids = element.getAsArray(PdfName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            PdfDictionary kid = kids.getAsDict(i);
            if (kid != null) {
                collect(kid, role, found);
            }
        }
    }
}
