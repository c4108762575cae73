package entente.brief.document;

import entente.picture.Drawing;
import java.util.List;
import java.util.stream.Stream;

/** Block content of a section. The compiler reports a printer whose switch misses a kind. */
public sealed interface Block {
    /** A paragraph of text. */
    record Paragraph(List<Inline> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph of plain text. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Inline.Plain(text)));
        }
    }

    /** A bulleted list: key points, open questions. */
    record BulletList(List<List<Inline>> items) implements Block {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Labels with their values (HTML {@code dl}): the key facts under the title. */
    record DescriptionList(List<Fact> facts) implements Block {
        public DescriptionList {
            facts = List.copyOf(facts);
        }
    }

    /** One label with its value. */
    record Fact(String label, List<Inline> value) {
        public Fact {
            value = List.copyOf(value);
        }
    }

    /**
     * An event. A printer keeps it on one page if it fits.
     *
     * @param date the date as text
     * @param title a link to the event's page, then note marks
     * @param details in small type under the title: kind, places, origins, side, ratings
     * @param body one item for the summary, then one per statement
     */
    record Entry(String date, List<Inline> title, String details, List<List<Inline>> body) implements Block {
        public Entry {
            title = List.copyOf(title);
            body = body.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table with a header row. It may break between rows; the header is then repeated.
     *
     * @param weights relative widths, one per column
     * @param rows each with one cell per column
     */
    record Table(String caption, List<String> header, List<Integer> weights, List<List<List<Inline>>> rows)
        implements Block {
        /**
         * Copies the cells and checks the shape.
         *
         * @throws IllegalArgumentException if a row or {@code weights} does not have one item per column of the header
         */
        public Table {
            header = List.copyOf(header);
            weights = List.copyOf(weights);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
            int columns = header.size();
            if (Stream.concat(Stream.of(weights), rows.stream()).anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException(
                    "table '" + caption + "' has rows that do not fit its header " + header);
            }
        }
    }

    /**
     * A chart with a caption.
     *
     * @param narrowDrawing the same chart for a narrow screen, on which the text of {@code drawing} would be too small
     */
    record Figure(Drawing drawing, Drawing narrowDrawing, String caption) implements Block {
        /** A figure with one drawing for every width. */
        public Figure(Drawing drawing, String caption) {
            this(drawing, drawing, caption);
        }
    }

    /** The endnotes to which {@link Inline.NoteMark}s refer, numbered from 1 without gaps. */
    record Notes(List<Note> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /** One endnote. */
    record Note(int number, List<Inline> runs) {
        public Note {
            runs = List.copyOf(runs);
        }
    }
}
