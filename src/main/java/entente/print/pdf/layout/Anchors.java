package entente.print.pdf.layout;

import entente.brief.document.Block;
import entente.brief.document.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of one document that links can lead to: sections, notes, and the first mark of each note. */
final class Anchors {
    private final Set<String> anchors = new HashSet<>();
    private final Set<Integer> marked = new HashSet<>();

    /** The anchors of sections and notes; those of marks follow as these are set. */
    static Anchors of(Document document) {
        var anchors = new Anchors();
        anchors.addNotes(document.front());
        document.everySection().forEach(section -> {
            anchors.anchors.add(section.anchor());
            anchors.addNotes(section.blocks());
        });
        return anchors;
    }

    private void addNotes(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Notes(var notes)) {
                notes.forEach(note -> anchors.add(ofNote(note.number())));
            }
        }
    }

    static String ofNote(int number) {
        return "note-" + number;
    }

    static String ofMark(int number) {
        return "mark-" + number;
    }

    /** Whether the document has this place; a link to any other is plain words. */
    boolean has(String anchor) {
        return anchors.contains(anchor);
    }

    /** Registers a mark of a note; its anchor if it is the first of that note, else null. */
    @Nullable
    String mark(int number) {
        return marked.add(number) ? ofMark(number) : null;
    }

    /** Whether a mark of this note has been set. */
    boolean isMarked(int number) {
        return marked.contains(number);
    }
}
