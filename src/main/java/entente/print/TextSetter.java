package entente.print;

import entente.brief.Block.Fact;
import entente.brief.Inline;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;

/** Sets paragraphs, lists and facts. */
final class TextSetter {
    private static final float INDENT = 13;

    private final Press press;
    private final Look look;
    private final Style style;
    private final float text;

    /** @param text where the text of paragraphs and lists begins, from the left edge of the page */
    private TextSetter(Press press, Style style, float text) {
        this.press = press;
        this.look = press.look();
        this.style = style;
        this.text = text;
    }

    /** For the text of a document. */
    static TextSetter ofText(Press press) {
        return new TextSetter(press, press.look().body, press.look().left + press.look().indent);
    }

    /** For its back matter, which is set small. */
    static TextSetter ofBackMatter(Press press) {
        return new TextSetter(press, press.look().note, press.look().left);
    }

    void paragraph(List<Inline> runs) {
        Tag tag = press.root().child("P");
        press.flow().add(Strips.ending(words(runs, style, tag, text, look.space(6)), tag));
    }

    void points(List<List<Inline>> items) {
        Tag list = list(press.root());
        for (List<Inline> item : items) {
            press.flow().add(point(item, style, list, look.space(style.size() > look.note.size() ? 5 : 3)));
        }
        press.flow().add(Slab.blank(0, 0, false).ending(list));
    }

    /** Labels on the left axis, what they say on the right one, between two rules. */
    void facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Tag list = press.root().child("L").attribute("List", "ListNumbering", new PdfName("None"));
        var slabs = new ArrayList<Slab>();
        slabs.add(rule(look.space(10)));
        for (Fact fact : facts) {
            slabs.add(fact(fact, list.child("LI")));
        }
        slabs.add(rule(look.space(5)));
        press.flow().add(Strips.ending(Strips.together(slabs), list));
    }

    private Slab rule(float above) {
        return new Slab(above, 1, false,
            top -> press.canvas().rule(look.left, press.right(), top - 0.75f, 0.75f, Palette.RULE));
    }

    private Slab fact(Fact fact, Tag item) {
        List<Line> label = press.setting()
            .lines(Setting.whole(fact.label() + " ", look.labels, item.child("Lbl")), look.label() - 6);
        List<Slab> labels = press.strips().paragraph(label, look.labels, look.left, 0.4f);
        return Strips.beside(look.space(4),
            List.of(labels, words(fact.value(), look.fact, item.child("LBody"), look.left + look.label(), 0)));
    }

    static Tag list(Tag parent) {
        return parent.child("L").attribute("List", "ListNumbering", new PdfName("Disc"));
    }

    /** Lines on the right axis or further in, as far as the right margin. */
    List<Slab> words(List<Inline> runs, Style style, Tag tag, float x, float above) {
        List<Line> lines = press.setting().lines(press.setting().runs(runs, style, tag), press.right() - x);
        return press.strips().paragraph(lines, style, x, above);
    }

    /** A bullet and its words to the right of it. */
    List<Slab> point(List<Inline> words, Style style, Tag list, float above) {
        Tag item = list.child("LI");
        Line bullet = press.setting().lines(Setting.whole("• ", style, item.child("Lbl")), INDENT).getFirst();
        var slabs = new ArrayList<>(words(words, style, item.child("LBody"), text + INDENT, above));
        if (!slabs.isEmpty()) {
            Slab first = slabs.removeFirst();
            slabs.addFirst(first.painted(top -> {
                press.canvas().text(bullet, text + 2, top - Look.ascent(style));
                first.paint().at(top);
            }));
        }
        return Strips.ending(slabs, item);
    }
}
