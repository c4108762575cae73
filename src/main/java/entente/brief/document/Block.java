package entente.brief.document;

import entente.picture.Drawing;
import java.util.List;
import java.util.stream.Stream;

/** Content of a section. Each printer names every kind: a new one stops the build until all print it. */
public sealed interface Block {
    record Paragraph(List<Inline> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String words) {
            return new Paragraph(List.of(new Inline.Plain(words)));
        }
    }

    /** A list with bullets: key points, open questions. */
    record BulletList(List<List<Inline>> items) implements Block {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Labels with their values: the stamp under a title. */
    record DescriptionList(List<Fact> facts) implements Block {
        public DescriptionList {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, List<Inline> value) {
        public Fact {
            value = List.copyOf(value);
        }
    }

    /**
     * An event, kept together where it fits.
     *
     * @param when the date in words
     * @param title linked to the event's page; notes follow it
     * @param details small print under the title: kind, places, origins, rating
     * @param body the summary, then one item a statement
     */
    record Entry(String when, List<Inline> title, String details, List<List<Inline>> body) implements Block {
        public Entry {
            title = List.copyOf(title);
            body = body.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table with a header row; it may break between rows, and its header is repeated then.
     *
     * @param weights relative widths of the columns, one each
     */
    record Table(String caption, List<String> header, List<Integer> weights, List<List<List<Inline>>> rows)
        implements Block {
        /** @throws IllegalArgumentException if a row or {@code weights} has another width than the header */
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
     * A picture with a caption under it and the same numbers as words in its description.
     *
     * @param small the same for a phone, on which letters of {@code drawing} would be too small
     */
    record Figure(Drawing drawing, Drawing small, String caption) implements Block {
        public Figure(Drawing drawing, String caption) {
            this(drawing, drawing, caption);
        }
    }

    /** The numbered notes, to which {@link Inline.NoteMark}s point; numbers run from 1 without a gap. */
    record Notes(List<Note> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
        }
    }

    record Note(int number, List<Inline> runs) {
        public Note {
            runs = List.copyOf(runs);
        }
    }
}
