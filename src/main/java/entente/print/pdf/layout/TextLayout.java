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

/** Sets paragraphs, lists and facts. */
final class TextLayout {
    private static final float INDENT = 13;

    private final LayoutContext press;
    private final StyleSheet look;
    private final TextStyle style;
    private final float text;

    /** @param text where the text of paragraphs and lists begins, from the left edge of the page */
    private TextLayout(LayoutContext press, TextStyle style, float text) {
        this.press = press;
        this.look = press.look();
        this.style = style;
        this.text = text;
    }

    /** For the text of a document. */
    static TextLayout ofText(LayoutContext press) {
        return new TextLayout(press, press.look().body, press.look().left + press.look().indent);
    }

    /** For its back matter, which is set small. */
    static TextLayout ofBackMatter(LayoutContext press) {
        return new TextLayout(press, press.look().note, press.look().left);
    }

    void paragraph(List<Inline> runs) {
        StructureElement tag = press.root().child("P");
        press.flow().add(Boxes.ending(words(runs, style, tag, text, look.space(6)), tag));
    }

    void points(List<List<Inline>> items) {
        StructureElement list = list(press.root());
        for (List<Inline> item : items) {
            press.flow().add(point(item, style, list, look.space(style.size() > look.note.size() ? 5 : 3)));
        }
        press.flow().add(Box.blank(0, 0, false).ending(list));
    }

    /** Labels on the left axis, what they say on the right one, between two rules. */
    void facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        StructureElement list = press.root().child("L").attribute("List", "ListNumbering", new PdfName("None"));
        var slabs = new ArrayList<Box>();
        slabs.add(rule(look.space(10)));
        for (Fact fact : facts) {
            slabs.add(fact(fact, list.child("LI")));
        }
        slabs.add(rule(look.space(5)));
        press.flow().add(Boxes.ending(Boxes.together(slabs), list));
    }

    private Box rule(float above) {
        return new Box(above, 1, false,
            top -> press.canvas().rule(look.left, press.right(), top - 0.75f, 0.75f, Palette.RULE));
    }

    private Box fact(Fact fact, StructureElement item) {
        List<TextLine> label = press.setting()
            .lines(ParagraphBuilder.whole(fact.label() + " ", look.labels, item.child("Lbl")), look.label() - 6);
        List<Box> labels = press.strips().paragraph(label, look.labels, look.left, 0.4f);
        return Boxes.beside(look.space(4),
            List.of(labels, words(fact.value(), look.fact, item.child("LBody"), look.left + look.label(), 0)));
    }

    static StructureElement list(StructureElement parent) {
        return parent.child("L").attribute("List", "ListNumbering", new PdfName("Disc"));
    }

    /** Lines on the right axis or further in, as far as the right margin. */
    List<Box> words(List<Inline> runs, TextStyle style, StructureElement tag, float x, float above) {
        List<TextLine> lines = press.setting().lines(press.setting().runs(runs, style, tag), press.right() - x);
        return press.strips().paragraph(lines, style, x, above);
    }

    /** A bullet and its words to the right of it. */
    List<Box> point(List<Inline> words, TextStyle style, StructureElement list, float above) {
        StructureElement item = list.child("LI");
        TextLine bullet =
            press.setting().lines(ParagraphBuilder.whole("• ", style, item.child("Lbl")), INDENT).getFirst();
        var slabs = new ArrayList<>(words(words, style, item.child("LBody"), text + INDENT, above));
        if (!slabs.isEmpty()) {
            Box first = slabs.removeFirst();
            slabs.addFirst(first.painted(top -> {
                press.canvas().text(bullet, text + 2, top - StyleSheet.ascent(style));
                first.paint().at(top);
            }));
        }
        return Boxes.ending(slabs, item);
    }
}
