package entente.print;

import static entente.print.SampleBriefs.link;
import static entente.print.SampleBriefs.of;
import static entente.print.SampleBriefs.words;

import entente.brief.BriefLength;
import entente.brief.Imprints;
import entente.brief.document.Block;
import entente.brief.document.Block.BulletList;
import entente.brief.document.Block.DescriptionList;
import entente.brief.document.Block.Entry;
import entente.brief.document.Block.Fact;
import entente.brief.document.Block.Figure;
import entente.brief.document.Block.Note;
import entente.brief.document.Block.Notes;
import entente.brief.document.Block.Paragraph;
import entente.brief.document.Block.Table;
import entente.brief.document.Document;
import entente.brief.document.Document.Section;
import entente.brief.document.Imprint;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Foreign;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.NoteMark;
import entente.brief.document.Inline.Plain;
import entente.brief.document.Inline.Strong;
import entente.model.Language;
import entente.picture.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Briefs with edge cases: rare scripts, missing glyphs, over-long words and tables, and briefs that are empty or very
 * long.
 */
public final class EdgeCaseBriefs {
    public static final String LONG_WORD = "Donaudampfschifffahrt".repeat(15).substring(0, 300);

    private EdgeCaseBriefs() {}

    /**
     * All scripts, characters without glyphs, control characters, links without targets, and words longer than a line.
     */
    public static Document scripts() {
        return of(Language.ENGLISH, "Борисов, 张又侠 and Ελένη \uD83D\uDE80 <&> \u0007",
            List.of(
                new DescriptionList(
                    List.of(new Fact("\uD83D\uDE80", words("")), new Fact(LONG_WORD, words(LONG_WORD))))),
            List.of(new Section("Names: Борисов, 张又侠, Ελένη, שרה לוי, محمد", "names", names(), List.of(links()))),
            List.of());
    }

    private static List<Block> names() {
        return List.of(
            new Paragraph(
                List.of(new Plain("Борисов met 张又侠 and Ελένη Παπαδάκη; "), new Foreign("שרה לוי (1975)", "he"),
                    new Plain(" and "), new Foreign("محمد الأمين", "ar"), new Plain(" were absent, and so was გია. "),
                    new Strong("Жёлтый 中文 粗体"), new Plain(" \uD83D\uDC69\u200D\uD83D\uDE80 ❤\uFE0F and 𠀀 with"
                        + " e\u0301 and q\u0301, a non\u2011breaking hyphen, co\u00ADoperation."))),
            new Paragraph(words(LONG_WORD + " " + "张".repeat(120) + "。" + LONG_WORD)),
            new Paragraph(
                words("bell \u0007, null \u0000, escape \u001B, lone surrogate \uD800, byte order \uFEFF end\n\ttab")),
            new Paragraph(words("")), new Paragraph(List.of()), new BulletList(List.of()),
            new DescriptionList(List.of()),
            new BulletList(List.of(List.of(), words(LONG_WORD))),
            new Entry(LONG_WORD, List.of(link(LONG_WORD)), LONG_WORD, List.of(words(LONG_WORD), words("a"), List.of())),
            new Entry("", List.of(), "", List.of()));
    }

    private static Section links() {
        return Section.of("Links", "links", List.of(
            new Paragraph(List.of(new Link("no goal", ""), new Plain(" "), new Link("nowhere", "#nowhere"),
                new Plain(" "), new Link("above", "#names"), new Plain(" "),
                new Link("Cyrillic", "https://пример.рф/путь?q=а б"), new NoteMark(99)))));
    }

    /**
     * Notes that refer to notes, a table row longer than a page, a table without rows, an empty drawing, all shapes.
     */
    public static Document shapes() {
        var noteMarks = new ArrayList<Inline>();
        IntStream.rangeClosed(1, 60).mapToObj(NoteMark::new).forEach(noteMarks::add);
        String longText = "A sentence that goes on. ".repeat(400);
        var section = Section.of("Shapes", "shapes", List.of(
            new Paragraph(noteMarks),
            new Table("Long", List.of("One", "Two"), List.of(1, 3),
                List.of(List.of(noteMarks, words(longText)), List.of(words(LONG_WORD), words("")))),
            new Table("", List.of("Nothing"), List.of(1), List.of()),
            new Figure(new Drawing(2000, 3000, "Too large", "", List.of()), "Nothing to see"),
            new Figure(SampleDrawings.every(), ""),
            new Notes(IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Note(i, List.of(new Plain("See note "), new NoteMark(61 - i), new Plain("."))))
                .toList())));
        return of(Language.ENGLISH, "A brief", List.of(), List.of(section), List.of());
    }

    /** A brief without any content or title. */
    static Document empty() {
        var imprint = Imprints.of(Language.ITALIAN, new Imprint.Titles("", "", ""), java.time.LocalDate.EPOCH, "", "");
        return new Document(imprint, BriefLength.FULL, List.of(), List.of(), List.of());
    }

    /** {@code count} events, each as an entry, a table row and a note. */
    static Document events(int count) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<List<Inline>>>();
        var notes = new ArrayList<Note>();
        for (int i = 1; i <= count; i++) {
            blocks.add(new Entry(1 + i % 28 + " March 2021",
                List.of(link("Agencies sign protocol " + i), new NoteMark(i)),
                "Agreement · Lakeport · 3 origins · significance 2 · credibility 2", List.of(words("The heads of the"
                    + " agencies signed protocol " + i + " on the interoperability of early-warning systems, and"
                    + " spoke of “equal partners”; no text was published."))));
            rows.add(List.of(words(Integer.toString(i)), words("Agencies sign protocol " + i), words("Lakeport")));
            notes.add(new Note(i, List.of(new Plain("Kestrel Wire, protocol " + i + ", "),
                new Link("https://wire.example/" + i, "https://wire.example/" + i))));
        }
        blocks.add(new Table("All events", List.of("No.", "Event", "Place"), List.of(1, 6, 3), rows));
        return of(Language.ENGLISH, count + " events", List.of(), List.of(Section.of("Events", "events", blocks)),
            List.of(Section.of("Notes", "notes", List.of(new Notes(notes)))));
    }
}
