package entente.print.pdf.layout;

import entente.brief.document.Block;
import entente.brief.document.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named destinations of one document: sections, notes, and the first mark of each note in the text. */
final class Anchors {
    private final Set<String> anchors = new HashSet<>();
    private final Set<Integer> markedNotes = new HashSet<>();

    /** Collects the anchors of sections and notes. The anchors of note marks are added during layout. */
    static Anchors of(Document document) {
        var anchors = new Anchors();
        anchors.addNotes(document.front());
        document.allSections().forEach(section -> {
            anchors.anchors.add(section.anchor());
            anchors.addNotes(section.blocks());
        });
        return anchors;
    }

    private void addNotes(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Notes(var notes)) {
                notes.forEach(note -> anchors.add(noteAnchor(note.number())));
            }
        }
    }

    /** The anchor of a note. */
    static String noteAnchor(int number) {
        return "note-" + number;
    }

    /** The anchor of the first mark of a note. */
    static String markAnchor(int number) {
        return "mark-" + number;
    }

    /**
     * Whether the document has the section or note {@code anchor}. A link to any other anchor is written as plain text.
     */
    boolean contains(String anchor) {
        return anchors.contains(anchor);
    }

    /** Registers a mark of a note. Returns its anchor if it is the first mark of that note, else null. */
    @Nullable
    String registerMark(int number) {
        return markedNotes.add(number) ? markAnchor(number) : null;
    }

    /** Whether a mark of this note has been registered. */
    boolean isMarked(int number) {
        return markedNotes.contains(number);
    }
}
