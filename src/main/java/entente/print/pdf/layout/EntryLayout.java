package entente.print.pdf.layout;

import entente.brief.document.Block.Entry;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Lays out event entries: the date flush left, title, details and body indented; in short briefs all flush left. */
final class EntryLayout {
    /** In points. A taller entry may break between lines, so that pages do not end with large gaps. */
    private static final float MAX_UNBROKEN_HEIGHT = 190;

    /** The space between the date and the title, in points. */
    private static final float GUTTER = 8;

    private final LayoutContext context;
    private final StyleSheet styles;
    private final float textLeft;
    private final TextLayout textLayout;

    EntryLayout(LayoutContext context, TextLayout textLayout) {
        this.context = context;
        this.styles = context.styles();
        this.textLeft = styles.left + styles.indent;
        this.textLayout = textLayout;
    }

    /**
     * Adds {@code entry} to the page builder.
     *
     * @param role the structure type of its title, such as {@code H3}
     */
    void layOut(Entry entry, String role) {
        StructureElement article = context.root().addChild("Art");
        var boxes = new ArrayList<Box>();
        boxes.add(heading(entry, article, role).withKeepWithNext(!entry.body().isEmpty()));
        boxes.addAll(body(entry, article));
        boolean unbroken = Boxes.height(boxes) <= MAX_UNBROKEN_HEIGHT;
        context.pages().add(Boxes.completing(unbroken ? Boxes.keepTogether(boxes) : boxes, article));
    }

    private Box heading(Entry entry, StructureElement article, String role) {
        StructureElement heading = article.addChild(role);
        boolean stacked = styles.indent == 0;
        List<TextLine> date =
            context.paragraphs().lines(
                ParagraphBuilder.unhyphenatedRun(entry.date() + " ", styles.entryDate, heading.addChild("Span")),
                stacked ? context.pages().columnWidth() : styles.indent - GUTTER);
        List<TextLine> title = context.paragraphs()
            .lines(context.paragraphs().taggedRuns(entry.title(), styles.entryTitle, heading),
                context.rightEdge() - textLeft);
        var right = new ArrayList<>(context.boxes().ofLines(title, styles.entryTitle, textLeft, 0));
        if (!entry.details().isEmpty()) {
            right.addAll(details(entry.details(), article.addChild("P")));
        }
        List<Box> left = context.boxes().ofLines(date, styles.entryDate, styles.left, stacked ? 0 : 1.2f);
        if (stacked) {
            right.addAll(0, left);
        }
        return Boxes.sideBySide(styles.scaledSpace(11), stacked ? List.of(right) : List.of(left, right));
    }

    private List<Box> details(String details, StructureElement tag) {
        List<TextRun> runs = context.paragraphs().plainRun(details, styles.entryDetails, tag);
        return context.boxes()
            .ofLines(context.paragraphs().lines(runs, context.rightEdge() - textLeft), styles.entryDetails, textLeft,
                1);
    }

    /** The first item becomes a paragraph, the others a bullet list. */
    private List<Box> body(Entry entry, StructureElement article) {
        var boxes = new ArrayList<Box>();
        if (!entry.body().isEmpty()) {
            boxes.addAll(
                textLayout.lines(entry.body().getFirst(), styles.entryBody, article.addChild("P"), textLeft, 2.5f));
        }
        if (entry.body().size() > 1) {
            StructureElement list = TextLayout.addList(article);
            entry.body().stream().skip(1)
                .forEach(item -> boxes.addAll(textLayout.bulletItem(item, styles.entryBody, list, 2)));
        }
        return boxes;
    }
}
