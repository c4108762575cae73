package entente.print.pdf.layout;

import entente.brief.document.Block.Entry;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Sets events: the date on the left axis, title, small print and what is told on the right one. */
final class EntryLayout {
    /** What is higher may break between its lines, so that pages do not end in a gap. */
    private static final float KEPT_TOGETHER = 190;

    /** Between the date and what is beside it. */
    private static final float GUTTER = 8;

    private final LayoutContext press;
    private final StyleSheet look;
    private final float text;
    private final TextLayout texts;

    EntryLayout(LayoutContext press, TextLayout texts) {
        this.press = press;
        this.look = press.look();
        this.text = look.left + look.indent;
        this.texts = texts;
    }

    /** @param role the tag of its title, by its depth in the outline: {@code H3} */
    void set(Entry entry, String role) {
        StructureElement article = press.root().child("Art");
        var slabs = new ArrayList<Box>();
        slabs.add(head(entry, article, role).bound(!entry.body().isEmpty()));
        slabs.addAll(body(entry, article));
        boolean together = Boxes.height(slabs) <= KEPT_TOGETHER;
        press.flow().add(Boxes.ending(together ? Boxes.together(slabs) : slabs, article));
    }

    private Box head(Entry entry, StructureElement article, String role) {
        StructureElement heading = article.child(role);
        boolean stacked = look.indent == 0;
        List<TextLine> date =
            press.setting().lines(ParagraphBuilder.whole(entry.when() + " ", look.date, heading.child("Span")),
                stacked ? press.flow().width() : look.indent - GUTTER);
        List<TextLine> title = press.setting()
            .lines(press.setting().parts(entry.title(), look.entry, heading), press.right() - text);
        var right = new ArrayList<>(press.strips().paragraph(title, look.entry, text, 0));
        if (!entry.details().isEmpty()) {
            right.addAll(details(entry.details(), article.child("P")));
        }
        List<Box> left = press.strips().paragraph(date, look.date, look.left, stacked ? 0 : 1.2f);
        if (stacked) {
            right.addAll(0, left);
        }
        return Boxes.beside(look.space(11), stacked ? List.of(right) : List.of(left, right));
    }

    private List<Box> details(String details, StructureElement tag) {
        List<TextRun> runs = press.setting().plain(details, look.details, tag);
        return press.strips()
            .paragraph(press.setting().lines(runs, press.right() - text), look.details, text, 1);
    }

    /** The first item is a paragraph, those after it a list. */
    private List<Box> body(Entry entry, StructureElement article) {
        var slabs = new ArrayList<Box>();
        if (!entry.body().isEmpty()) {
            slabs.addAll(texts.words(entry.body().getFirst(), look.told, article.child("P"), text, 2.5f));
        }
        if (entry.body().size() > 1) {
            StructureElement list = TextLayout.list(article);
            entry.body().stream().skip(1).forEach(item -> slabs.addAll(texts.point(item, look.told, list, 2)));
        }
        return slabs;
    }
}
