package entente.print.pdf.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * An element of the document's structure, which tells readers that cannot see the page what is what and in which order.
 * It holds marks on pages or other tags, never both. Finished tags are written at once and forgotten, so that a long
 * brief needs little memory.
 */
public final class StructureElement {
    private static final Map<String, PdfName> ROLES = new ConcurrentHashMap<>();

    public final PdfStructureElement element;
    private final PdfWriter writer;
    private final PdfDictionary parent;
    private final int place;

    /** The root of a document's tags. */
    public StructureElement(PdfWriter writer) {
        this.writer = writer;
        parent = writer.getStructureTreeRoot();
        place = 0;
        element = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    private StructureElement(StructureElement parent, String role) {
        this.writer = parent.writer;
        this.parent = parent.element;
        var siblings = (PdfArray) parent.element.get(PdfName.K);
        this.place = siblings == null ? 0 : siblings.size();
        this.element = new PdfStructureElement(parent.element, ROLES.computeIfAbsent(role, PdfName::new));
        element.remove(PdfName.TYPE);
    }

    /** A new last child. {@code role} is a standard structure type of ISO 32000-1, 14.8.4. */
    public StructureElement child(String role) {
        return new StructureElement(this, role);
    }

    /** Says that its words are in another language, by BCP 47. */
    public StructureElement in(String language) {
        element.put(PdfName.LANG, PdfTextString.of(language));
        return this;
    }

    public StructureElement alternative(String words) {
        element.put(PdfName.ALT, PdfTextString.of(words));
        return this;
    }

    /** Sets an attribute of {@code owner}: Layout, List, Table. */
    public StructureElement attribute(String owner, String name, PdfObject value) {
        var attributes = (PdfDictionary) element.get(PdfName.A);
        if (attributes == null) {
            attributes = new PdfDictionary();
            attributes.put(PdfName.O, new PdfName(owner));
            element.put(PdfName.A, attributes);
        }
        attributes.put(new PdfName(name), value);
        return this;
    }

    public PdfIndirectReference identified(String id) {
        element.put(PdfName.ID, new PdfString(id));
        return element.getReference();
    }

    /** Says that the annotation {@code link}, on the page that is being written, belongs to it. */
    public void owns(PdfIndirectReference link) {
        var reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.PG, writer.getCurrentPage());
        reference.put(PdfName.OBJ, link);
        PdfObject kids = element.get(PdfName.K);
        if (kids instanceof PdfNumber mark) {
            kids = new PdfArray(mark);
            element.put(PdfName.K, kids);
        }
        ((PdfArray) kids).add(reference);
    }

    /** Writes it and what it holds; nothing can be added to it from now on. */
    public void close() {
        write(element);
        ((PdfArray) parent.get(PdfName.K)).set(place, literal(element));
    }

    private void write(PdfStructureElement tag) {
        if (tag.get(PdfName.K) instanceof PdfArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getPdfObject(i) instanceof PdfStructureElement kid) {
                    write(kid);
                    kids.set(i, literal(kid));
                }
            }
        }
        try {
            writer.addToBody(tag, tag.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OpenPDF follows references among a tag's children and fails: it takes a literal as it is. */
    private static PdfLiteral literal(PdfStructureElement tag) {
        return new PdfLiteral(tag.getReference().getBytes());
    }
}
