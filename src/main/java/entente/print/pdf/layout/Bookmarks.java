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

/** The outline of a document (ISO 32000-1, 12.3.3): a bookmark for every section, under that of the section around it. */
final class Bookmarks {
    private final PdfWriter writer;
    private final Map<String, PdfDestination> places = new HashMap<>();

    Bookmarks(PdfWriter writer) {
        this.writer = writer;
    }

    /** Records that the section with this anchor begins at this height of the page that is open. */
    void place(String anchor, float top) {
        var place = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
        place.addPage(writer.getCurrentPage());
        places.put(anchor, place);
    }

    /** Adds the bookmarks of {@code sections}, all of which have been placed. */
    void add(List<Section> sections) {
        add(sections, writer.getRootOutline());
    }

    private void add(List<Section> sections, PdfOutline parent) {
        for (Section section : sections) {
            var place = requireNonNull(places.get(section.anchor()));
            add(section.subsections(), new PdfOutline(parent, place, PdfTextString.of(section.heading())));
        }
    }
}
