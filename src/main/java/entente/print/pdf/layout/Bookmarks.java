package entente.print.pdf.layout;

import static java.util.Objects.requireNonNull;

import entente.brief.document.Document.Section;
import entente.print.pdf.tag.PdfTextString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The document outline (ISO 32000-1, 12.3.3): a bookmark for every section, with the same nesting as the sections. */
final class Bookmarks {
    private final PdfWriter writer;
    private final Map<String, PdfDestination> destinations = new HashMap<>();

    Bookmarks(PdfWriter writer) {
        this.writer = writer;
    }

    /** Records that the section with this anchor begins at the height {@code top} of the current page. */
    void setDestination(String anchor, float top) {
        var destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
        destination.addPage(writer.getCurrentPage());
        destinations.put(anchor, destination);
    }

    /** Adds the bookmarks of {@code sections}. The position of each must have been recorded. */
    void add(List<Section> sections) {
        add(sections, writer.getRootOutline());
    }

    private void add(List<Section> sections, PdfOutline parent) {
        for (Section section : sections) {
            var destination = requireNonNull(destinations.get(section.anchor()));
            add(section.subsections(), new PdfOutline(parent, destination, PdfTextString.of(section.heading())));
        }
    }
}
