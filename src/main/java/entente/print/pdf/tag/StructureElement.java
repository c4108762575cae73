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
 * An element of the logical structure (ISO 32000-1, 14.7), from which screen readers take the roles and the reading
 * order of the content. It holds marked content on pages or child elements, never both. An element is written as soon
 * as it is complete, so that memory does not grow with the content of a long brief.
 */
public final class StructureElement {
    private static final Map<String, PdfName> ROLES = new ConcurrentHashMap<>();

    public final PdfStructureElement element;
    private final PdfWriter writer;
    private final PdfDictionary parent;
    private final int index;

    /** The root element of a document, with the role {@code Document}. */
    public StructureElement(PdfWriter writer) {
        this.writer = writer;
        parent = writer.getStructureTreeRoot();
        index = 0;
        element = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    private StructureElement(StructureElement parent, String role) {
        this.writer = parent.writer;
        this.parent = parent.element;
        var siblings = (PdfArray) parent.element.get(PdfName.K);
        this.index = siblings == null ? 0 : siblings.size();
        this.element = new PdfStructureElement(parent.element, ROLES.computeIfAbsent(role, PdfName::new));
        element.remove(PdfName.TYPE);
    }

    /** Adds a child after the existing ones. {@code role} is a standard structure type (ISO 32000-1, 14.8.4). */
    public StructureElement addChild(String role) {
        return new StructureElement(this, role);
    }

    /**
     * Sets the language of the element's text as a BCP 47 tag. Only needed if it differs from the language of the
     * document.
     */
    public StructureElement setLanguage(String language) {
        element.put(PdfName.LANG, PdfTextString.of(language));
        return this;
    }

    /** Sets the alternate description (/Alt), which a screen reader reads instead of a figure. */
    public StructureElement setAlternateText(String text) {
        element.put(PdfName.ALT, PdfTextString.of(text));
        return this;
    }

    /**
     * Sets an attribute. {@code owner} is the standard owner of the attribute, such as Layout, List or Table (ISO
     * 32000-1, 14.8.5).
     */
    public StructureElement setAttribute(String owner, String name, PdfObject value) {
        var attributes = (PdfDictionary) element.get(PdfName.A);
        if (attributes == null) {
            attributes = new PdfDictionary();
            attributes.put(PdfName.O, new PdfName(owner));
            element.put(PdfName.A, attributes);
        }
        attributes.put(new PdfName(name), value);
        return this;
    }

    /** Sets the id, which must be unique in the document, and returns the reference of the element for the id tree. */
    public PdfIndirectReference setId(String id) {
        element.put(PdfName.ID, new PdfString(id));
        return element.getReference();
    }

    /** Adds the annotation {@code link} on the current page as a child, after the marked content of the element. */
    public void addAnnotation(PdfIndirectReference link) {
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

    /** Writes the element and its children to the file. Nothing can be added to it afterwards. */
    public void close() {
        write(element);
        ((PdfArray) parent.get(PdfName.K)).set(index, literal(element));
    }

    private void write(PdfStructureElement structureElement) {
        if (structureElement.get(PdfName.K) instanceof PdfArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getPdfObject(i) instanceof PdfStructureElement child) {
                    write(child);
                    kids.set(i, literal(child));
                }
            }
        }
        try {
            writer.addToBody(structureElement, structureElement.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The reference of an element as a literal, because OpenPDF fails when it resolves a reference object among the
     * children of an element.
     */
    private static PdfLiteral literal(PdfStructureElement structureElement) {
        return new PdfLiteral(structureElement.getReference().getBytes());
    }
}
