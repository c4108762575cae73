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

/** Sets the numbered notes. A number leads back to the first place that calls the note. */
final class NoteLayout {
    /** From the left edge of a column to the words of a note. */
    private static final float INDENT = 18;
    private static final float BESIDE = 4;

    private final LayoutContext press;
    private final StyleSheet look;
    private final Map<String, PdfIndirectReference> ids = new HashMap<>();

    NoteLayout(LayoutContext press) {
        this.press = press;
        this.look = press.look();
    }

    void set(List<Note> notes) {
        for (Note note : notes) {
            press.flow().add(slabs(note));
        }
    }

    private List<Box> slabs(Note note) {
        float text = look.left + INDENT;
        String id = Anchors.ofNote(note.number());
        StructureElement tag = press.root().child("Note");
        ids.put(id, tag.identified(id));
        TextLine number = number(note.number(), tag.child("Lbl"));
        List<TextRun> runs = press.setting().runs(note.runs(), look.note, tag.child("P"));
        var slabs = new ArrayList<>(press.strips()
            .paragraph(press.setting().lines(runs, press.right() - text), look.note, text, 0));
        float left = text - BESIDE - number.width();
        slabs.addFirst(new Box(look.space(3), 0, true, top -> {
            press.canvas().anchor(id, top + 2);
            press.canvas().text(number, left, top - StyleSheet.ascent(look.note));
        }));
        return Boxes.ending(slabs, tag);
    }

    private TextLine number(int number, StructureElement label) {
        String words = number + ". ";
        return press.setting().lines(List.of(number(number, words, label)), INDENT * 2).getFirst();
    }

    private TextRun number(int number, String words, StructureElement label) {
        if (!press.setting().anchors().isMarked(number)) {
            return new TextRun(words, look.number, label);
        }
        String told = press.setting().words().say("print.back", number);
        var back = new LinkTarget.Internal(Anchors.ofMark(number), told);
        return new TextRun(words, look.number, label.child("Link"), null, back, null);
    }

    /** Writes the index of the notes' ids, which a structure with ids must have (ISO 32000-1, 14.7.2). */
    void index(PdfWriter writer) {
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
