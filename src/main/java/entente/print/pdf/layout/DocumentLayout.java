package entente.print.pdf.layout;

import entente.brief.document.Document;
import entente.brief.document.Document.Section;
import entente.brief.document.Imprint;
import entente.model.Language;
import entente.print.Palette;
import entente.print.pdf.canvas.Canvas;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.Fonts;
import entente.print.pdf.text.Hyphenator;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextStyle;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfWriter;

/** Sets one document by a walk over its tree: title, front, sections, back matter. */
public final class DocumentLayout {
    /** The heading levels of the title, and of sections of the text and of the back matter. */
    private static final int TITLE = 1;
    private static final int SECTION = 2;
    /** The deepest heading level that has a tag (ISO 32000-1, 14.8.4.3.2). */
    private static final int DEEPEST = 6;

    private final Document document;
    private final PdfWriter writer;
    private final PageFurniture pages;
    private final LayoutContext press;
    private final StyleSheet look;
    private final Bookmarks bookmarks;
    private final NoteLayout notes;

    /** @param pdf open */
    public DocumentLayout(Document document, org.openpdf.text.Document pdf, PdfWriter writer, Fonts fonts,
        Map<Language, Hyphenator> hyphenations) {
        this.document = document;
        this.writer = writer;
        look = StyleSheet.of(document.length());
        var canvas = new Canvas(writer);
        var setting = new ParagraphBuilder(fonts, hyphenations, document.imprint().language(), Anchors.of(document));
        pages = new PageFurniture(pdf, writer, canvas, setting, look, document.imprint());
        press = new LayoutContext(look, canvas, setting, new Boxes(canvas), new PageBuilder(pages, canvas, look),
            new StructureElement(writer));
        bookmarks = new Bookmarks(writer);
        notes = new NoteLayout(press);
    }

    /** Sets all of the document and ends the last page. */
    public void set() {
        title(document.imprint().titles());
        press.flow().columns(look.columns);
        var text = new BlockLayout(press, TextLayout.ofText(press), notes);
        document.front().forEach(block -> text.set(block, role(TITLE + 1)));
        sections(document.sections(), SECTION, text);
        if (!document.backMatter().isEmpty()) {
            if (look.columns != StyleSheet.APPARATUS_COLUMNS) {
                press.flow().columns(StyleSheet.APPARATUS_COLUMNS);
            }
            sections(document.backMatter(), SECTION,
                new BlockLayout(press, TextLayout.ofBackMatter(press), notes));
        }
        press.flow().end();
        bookmarks.add(document.sections());
        bookmarks.add(document.backMatter());
        notes.index(writer);
    }

    /** Writes the number of each page, once {@link #set} has set them all. */
    public void numberPages() {
        pages.number();
    }

    private void sections(List<Section> sections, int level, BlockLayout blocks) {
        for (Section section : sections) {
            heading(section, level);
            section.blocks().forEach(block -> blocks.set(block, role(level + 1)));
            sections(section.subsections(), level + 1, blocks);
        }
    }

    private void title(Imprint.Titles titles) {
        Canvas canvas = press.canvas();
        press.flow().add(new Box(0, 12, true, top -> canvas.rule(look.left, look.right, top - 4, 4, Palette.ACCENT)));
        display(titles.series(), look.series, "P", 0);
        display(titles.title(), look.title, role(TITLE), 8);
        display(titles.subtitle(), look.subtitle, "P", 6);
        press.flow().add(Box.blank(0, 4, true));
    }

    private void display(String words, TextStyle style, String role, float above) {
        if (words.isEmpty()) {
            return;
        }
        StructureElement tag = press.root().child(role);
        List<TextLine> lines = press.setting().lines(ParagraphBuilder.whole(words, style, tag), press.flow().width());
        List<Box> slabs = press.strips().paragraph(lines, style, look.left, above);
        press.flow().add(Boxes.withNext(Boxes.ending(slabs, tag)));
    }

    private void heading(Section section, int level) {
        boolean top = level == SECTION;
        press.flow().add(new Box(look.space(top ? 19 : 12), 0, true, edge -> {
            press.canvas().anchor(section.anchor(), edge + 4);
            bookmarks.place(section.anchor(), edge + 4);
        }));
        display(section.heading(), top ? look.section : look.part, role(level), 0);
        press.flow().add(Box.blank(0, top ? 2 : 0, true));
    }

    private static String role(int level) {
        return "H" + Math.min(level, DEEPEST);
    }
}
