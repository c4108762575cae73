package entente.print;

import entente.brief.Document;
import entente.brief.Document.Section;
import entente.brief.Imprint;
import entente.model.Language;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfWriter;

/** Sets one document by a walk over its tree: title, front, sections, back matter. */
final class Typesetter {
    /** The heading levels of the title, and of sections of the text and of the back matter. */
    private static final int TITLE = 1;
    private static final int SECTION = 2;
    /** The deepest heading level that has a tag (ISO 32000-1, 14.8.4.3.2). */
    private static final int DEEPEST = 6;

    private final Document document;
    private final PdfWriter writer;
    private final Pages pages;
    private final Press press;
    private final Look look;
    private final Bookmarks bookmarks;
    private final NoteSetter notes;

    /** @param pdf open */
    Typesetter(Document document, org.openpdf.text.Document pdf, PdfWriter writer, Fonts fonts,
        Map<Language, Hyphenation> hyphenations) {
        this.document = document;
        this.writer = writer;
        look = Look.of(document.length());
        var canvas = new Canvas(writer);
        var setting = new Setting(fonts, hyphenations, document.imprint().language(), Anchors.of(document));
        pages = new Pages(pdf, writer, canvas, setting, look, document.imprint());
        press = new Press(look, canvas, setting, new Strips(canvas), new Flow(pages, canvas, look), new Tag(writer));
        bookmarks = new Bookmarks(writer);
        notes = new NoteSetter(press);
    }

    /** Sets all of the document and ends the last page. */
    void set() {
        title(document.imprint().titles());
        press.flow().columns(look.columns);
        var text = new BlockSetter(press, TextSetter.ofText(press), notes);
        document.front().forEach(block -> text.set(block, role(TITLE + 1)));
        sections(document.sections(), SECTION, text);
        if (!document.backMatter().isEmpty()) {
            if (look.columns != Look.APPARATUS_COLUMNS) {
                press.flow().columns(Look.APPARATUS_COLUMNS);
            }
            sections(document.backMatter(), SECTION,
                new BlockSetter(press, TextSetter.ofBackMatter(press), notes));
        }
        press.flow().end();
        bookmarks.add(document.sections());
        bookmarks.add(document.backMatter());
        notes.index(writer);
    }

    /** Writes the number of each page, once {@link #set} has set them all. */
    void numberPages() {
        pages.number();
    }

    private void sections(List<Section> sections, int level, BlockSetter blocks) {
        for (Section section : sections) {
            heading(section, level);
            section.blocks().forEach(block -> blocks.set(block, role(level + 1)));
            sections(section.subsections(), level + 1, blocks);
        }
    }

    private void title(Imprint.Titles titles) {
        Canvas canvas = press.canvas();
        press.flow().add(new Slab(0, 12, true, top -> canvas.rule(look.left, look.right, top - 4, 4, Palette.ACCENT)));
        display(titles.series(), look.series, "P", 0);
        display(titles.title(), look.title, role(TITLE), 8);
        display(titles.subtitle(), look.subtitle, "P", 6);
        press.flow().add(Slab.blank(0, 4, true));
    }

    private void display(String words, Style style, String role, float above) {
        if (words.isEmpty()) {
            return;
        }
        Tag tag = press.root().child(role);
        List<Line> lines = press.setting().lines(Setting.whole(words, style, tag), press.flow().width());
        List<Slab> slabs = press.strips().paragraph(lines, style, look.left, above);
        press.flow().add(Strips.withNext(Strips.ending(slabs, tag)));
    }

    private void heading(Section section, int level) {
        boolean top = level == SECTION;
        press.flow().add(new Slab(look.space(top ? 19 : 12), 0, true, edge -> {
            press.canvas().anchor(section.anchor(), edge + 4);
            bookmarks.place(section.anchor(), edge + 4);
        }));
        display(section.heading(), top ? look.section : look.part, role(level), 0);
        press.flow().add(Slab.blank(0, top ? 2 : 0, true));
    }

    private static String role(int level) {
        return "H" + Math.min(level, DEEPEST);
    }
}
