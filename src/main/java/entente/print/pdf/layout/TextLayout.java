package entente.print.pdf.layout;

import entente.brief.document.Block.Fact;
import entente.brief.document.Inline;
import entente.print.Palette;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;

/** Lays out paragraphs, bullet lists and description lists. */
final class TextLayout {
    private static final float BULLET_INDENT = 13;

    private final LayoutContext context;
    private final StyleSheet styles;
    private final TextStyle style;
    private final float textLeft;

    /**
     * Creates a layout in one style.
     *
     * @param textLeft the left edge of paragraphs and lists, in points from the left edge of the page
     */
    private TextLayout(LayoutContext context, TextStyle style, float textLeft) {
        this.context = context;
        this.styles = context.styles();
        this.style = style;
        this.textLeft = textLeft;
    }

    /** The layout of the text of a document. */
    static TextLayout ofText(LayoutContext context) {
        return new TextLayout(context, context.styles().body, context.styles().left + context.styles().indent);
    }

    /** The layout of its back matter, which has a smaller font. */
    static TextLayout ofBackMatter(LayoutContext context) {
        return new TextLayout(context, context.styles().note, context.styles().left);
    }

    void paragraph(List<Inline> runs) {
        StructureElement tag = context.root().addChild("P");
        context.pages().add(Boxes.completing(lines(runs, style, tag, textLeft, styles.scaledSpace(6)), tag));
    }

    void bulletList(List<List<Inline>> items) {
        StructureElement list = addList(context.root());
        for (List<Inline> item : items) {
            context.pages()
                .add(bulletItem(item, style, list, styles.scaledSpace(style.size() > styles.note.size() ? 5 : 3)));
        }
        context.pages().add(Box.blank(0, 0, false).completing(list));
    }

    /** Adds a list with labels flush left and values beside them, between two rules, kept on one page. */
    void descriptionList(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        StructureElement list = context.root().addChild("L").setAttribute("List", "ListNumbering", new PdfName("None"));
        var boxes = new ArrayList<Box>();
        boxes.add(rule(styles.scaledSpace(10)));
        for (Fact fact : facts) {
            boxes.add(fact(fact, list.addChild("LI")));
        }
        boxes.add(rule(styles.scaledSpace(5)));
        context.pages().add(Boxes.completing(Boxes.keepTogether(boxes), list));
    }

    private Box rule(float above) {
        return new Box(above, 1, false,
            top -> context.canvas().addRule(styles.left, context.rightEdge(), top - 0.75f, 0.75f, Palette.RULE));
    }

    private Box fact(Fact fact, StructureElement item) {
        List<TextLine> label = context.paragraphs()
            .lines(ParagraphBuilder.unhyphenatedRun(fact.label() + " ", styles.factLabel, item.addChild("Lbl")),
                styles.labelWidth() - 6);
        List<Box> labels = context.boxes().ofLines(label, styles.factLabel, styles.left, 0.4f);
        return Boxes.sideBySide(styles.scaledSpace(4),
            List.of(labels,
                lines(fact.value(), styles.factValue, item.addChild("LBody"), styles.left + styles.labelWidth(), 0)));
    }

    static StructureElement addList(StructureElement parent) {
        return parent.addChild("L").setAttribute("List", "ListNumbering", new PdfName("Disc"));
    }

    /** The lines of {@code runs} from {@code x} to the right edge of the column, as boxes. */
    List<Box> lines(List<Inline> runs, TextStyle style, StructureElement tag, float x, float above) {
        List<TextLine> lines =
            context.paragraphs().lines(context.paragraphs().runs(runs, style, tag), context.rightEdge() - x);
        return context.boxes().ofLines(lines, style, x, above);
    }

    /** A list item: a bullet and its text to the right of it. */
    List<Box> bulletItem(List<Inline> runs, TextStyle style, StructureElement list, float above) {
        StructureElement item = list.addChild("LI");
        TextLine bullet =
            context.paragraphs()
                .lines(ParagraphBuilder.unhyphenatedRun("• ", style, item.addChild("Lbl")), BULLET_INDENT).getFirst();
        var boxes = new ArrayList<>(lines(runs, style, item.addChild("LBody"), textLeft + BULLET_INDENT, above));
        if (!boxes.isEmpty()) {
            Box first = boxes.removeFirst();
            boxes.addFirst(first.withPainter(top -> {
                context.canvas().drawText(bullet, textLeft + 2, top - StyleSheet.ascent(style));
                first.painter().paint(top);
            }));
        }
        return Boxes.completing(boxes, item);
    }
}
