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

/** Lays out one document: walks its tree (title, front, sections, back matter) and passes each block to its layout. */
public final class DocumentLayout {
    /** The heading level of the title. */
    private static final int TITLE_LEVEL = 1;
    /** The heading level of sections of the text and of the back matter. */
    private static final int SECTION_LEVEL = 2;
    /** The deepest heading level that has a structure type (ISO 32000-1, 14.8.4.3.2). */
    private static final int DEEPEST_LEVEL = 6;

    private final Document document;
    private final PdfWriter writer;
    private final PageFurniture pages;
    private final LayoutContext context;
    private final StyleSheet styles;
    private final Bookmarks bookmarks;
    private final NoteLayout notes;

    /**
     * Prepares the layout of one document.
     *
     * @param pdf must be open
     */
    public DocumentLayout(Document document, org.openpdf.text.Document pdf, PdfWriter writer, Fonts fonts,
        Map<Language, Hyphenator> hyphenators) {
        this.document = document;
        this.writer = writer;
        styles = StyleSheet.of(document.length());
        var canvas = new Canvas(writer);
        var paragraphs = new ParagraphBuilder(fonts, hyphenators, document.imprint().language(), Anchors.of(document));
        pages = new PageFurniture(pdf, writer, canvas, paragraphs, styles, document.imprint());
        context = new LayoutContext(styles, canvas, paragraphs, new Boxes(canvas),
            new PageBuilder(pages, canvas, styles), new StructureElement(writer));
        bookmarks = new Bookmarks(writer);
        notes = new NoteLayout(context);
    }

    /** Lays out the whole document and ends the last page. */
    public void layOut() {
        title(document.imprint().titles());
        context.pages().beginColumns(styles.columns);
        var textBlocks = new BlockLayout(context, TextLayout.ofText(context), notes);
        document.front().forEach(block -> textBlocks.layOut(block, role(TITLE_LEVEL + 1)));
        sections(document.sections(), SECTION_LEVEL, textBlocks);
        if (!document.backMatter().isEmpty()) {
            if (styles.columns != StyleSheet.BACK_MATTER_COLUMNS) {
                context.pages().beginColumns(StyleSheet.BACK_MATTER_COLUMNS);
            }
            sections(document.backMatter(), SECTION_LEVEL,
                new BlockLayout(context, TextLayout.ofBackMatter(context), notes));
        }
        context.pages().finish();
        bookmarks.add(document.sections());
        bookmarks.add(document.backMatter());
        notes.writeIdTree(writer);
    }

    /** Writes «page x of y» on each page. Must be called after {@link #layOut}, when the number of pages is known. */
    public void writePageNumbers() {
        pages.writePageNumbers();
    }

    private void sections(List<Section> sections, int level, BlockLayout blocks) {
        for (Section section : sections) {
            heading(section, level);
            section.blocks().forEach(block -> blocks.layOut(block, role(level + 1)));
            sections(section.subsections(), level + 1, blocks);
        }
    }

    private void title(Imprint.Titles titles) {
        Canvas canvas = context.canvas();
        context.pages()
            .add(new Box(0, 12, true, top -> canvas.addRule(styles.left, styles.right, top - 4, 4, Palette.ACCENT)));
        titleText(titles.series(), styles.series, "P", 0);
        titleText(titles.title(), styles.title, role(TITLE_LEVEL), 8);
        titleText(titles.subtitle(), styles.subtitle, "P", 6);
        context.pages().add(Box.blank(0, 4, true));
    }

    private void titleText(String text, TextStyle style, String role, float above) {
        if (text.isEmpty()) {
            return;
        }
        StructureElement tag = context.root().addChild(role);
        List<TextLine> lines =
            context.paragraphs().lines(ParagraphBuilder.unhyphenatedRun(text, style, tag),
                context.pages().columnWidth());
        List<Box> boxes = context.boxes().ofLines(lines, style, styles.left, above);
        context.pages().add(Boxes.keepWithNext(Boxes.completing(boxes, tag)));
    }

    private void heading(Section section, int level) {
        boolean top = level == SECTION_LEVEL;
        context.pages().add(new Box(styles.scaledSpace(top ? 19 : 12), 0, true, y -> {
            context.canvas().addDestination(section.anchor(), y + 4);
            bookmarks.setDestination(section.anchor(), y + 4);
        }));
        titleText(section.heading(), top ? styles.section : styles.subsection, role(level), 0);
        context.pages().add(Box.blank(0, top ? 2 : 0, true));
    }

    private static String role(int level) {
        return "H" + Math.min(level, DEEPEST_LEVEL);
    }
}
