package entente.print.pdf.layout;

import entente.brief.document.Block.Note;
import entente.print.pdf.tag.LinkTarget;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfWriter;

/** Lays out the numbered notes. The number of a note links back to its first mark in the text. */
final class NoteLayout {
    /** The distance from the left edge of a column to the text of a note, in points. */
    private static final float INDENT = 18;
    /** The space between the number and the text, in points. */
    private static final float NUMBER_GAP = 4;

    private final LayoutContext context;
    private final StyleSheet styles;
    private final Map<String, PdfIndirectReference> ids = new HashMap<>();

    NoteLayout(LayoutContext context) {
        this.context = context;
        this.styles = context.styles();
    }

    /** Adds {@code notes} to the page builder. */
    void layOut(List<Note> notes) {
        for (Note note : notes) {
            context.pages().add(boxes(note));
        }
    }

    private List<Box> boxes(Note note) {
        float textLeft = styles.left + INDENT;
        String id = Anchors.noteAnchor(note.number());
        StructureElement tag = context.root().addChild("Note");
        ids.put(id, tag.setId(id));
        TextLine number = number(note.number(), tag.addChild("Lbl"));
        List<TextRun> runs = context.paragraphs().runs(note.runs(), styles.note, tag.addChild("P"));
        var boxes = new ArrayList<>(context.boxes()
            .ofLines(context.paragraphs().lines(runs, context.rightEdge() - textLeft), styles.note, textLeft, 0));
        float left = textLeft - NUMBER_GAP - number.width();
        boxes.addFirst(new Box(styles.scaledSpace(3), 0, true, top -> {
            context.canvas().addDestination(id, top + 2);
            context.canvas().drawText(number, left, top - StyleSheet.ascent(styles.note));
        }));
        return Boxes.completing(boxes, tag);
    }

    private TextLine number(int number, StructureElement label) {
        String text = number + ". ";
        return context.paragraphs().lines(List.of(number(number, text, label)), INDENT * 2).getFirst();
    }

    private TextRun number(int number, String text, StructureElement label) {
        if (!context.paragraphs().anchors().isMarked(number)) {
            return new TextRun(text, styles.noteNumber, label);
        }
        String description = context.paragraphs().messages().get("print.back", number);
        var back = new LinkTarget.Internal(Anchors.markAnchor(number), description);
        return new TextRun(text, styles.noteNumber, label.addChild("Link"), null, back, null);
    }

    /** Writes the id tree, which is required because the notes have ids (ISO 32000-1, 14.7.2). */
    void writeIdTree(PdfWriter writer) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            var tree = PdfNameTree.writeTree(ids, writer);
            writer.getStructureTreeRoot()
                .put(new PdfName("IDTree"), writer.addToBody(tree).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
