package entente.print;

import entente.brief.Block.Entry;
import java.util.ArrayList;
import java.util.List;

/** Sets events: the date on the left axis, title, small print and what is told on the right one. */
final class EntrySetter {
    /** What is higher may break between its lines, so that pages do not end in a gap. */
    private static final float KEPT_TOGETHER = 190;

    /** Between the date and what is beside it. */
    private static final float GUTTER = 8;

    private final Press press;
    private final Look look;
    private final float text;
    private final TextSetter texts;

    EntrySetter(Press press, TextSetter texts) {
        this.press = press;
        this.look = press.look();
        this.text = look.left + look.indent;
        this.texts = texts;
    }

    /** @param role the tag of its title, by its depth in the outline: {@code H3} */
    void set(Entry entry, String role) {
        Tag article = press.root().child("Art");
        var slabs = new ArrayList<Slab>();
        slabs.add(head(entry, article, role).bound(!entry.body().isEmpty()));
        slabs.addAll(body(entry, article));
        boolean together = Strips.height(slabs) <= KEPT_TOGETHER;
        press.flow().add(Strips.ending(together ? Strips.together(slabs) : slabs, article));
    }

    private Slab head(Entry entry, Tag article, String role) {
        Tag heading = article.child(role);
        boolean stacked = look.indent == 0;
        List<Line> date = press.setting().lines(Setting.whole(entry.when() + " ", look.date, heading.child("Span")),
            stacked ? press.flow().width() : look.indent - GUTTER);
        List<Line> title = press.setting()
            .lines(press.setting().parts(entry.title(), look.entry, heading), press.right() - text);
        var right = new ArrayList<>(press.strips().paragraph(title, look.entry, text, 0));
        if (!entry.details().isEmpty()) {
            right.addAll(details(entry.details(), article.child("P")));
        }
        List<Slab> left = press.strips().paragraph(date, look.date, look.left, stacked ? 0 : 1.2f);
        if (stacked) {
            right.addAll(0, left);
        }
        return Strips.beside(look.space(11), stacked ? List.of(right) : List.of(left, right));
    }

    private List<Slab> details(String details, Tag tag) {
        List<Run> runs = press.setting().plain(details, look.details, tag);
        return press.strips()
            .paragraph(press.setting().lines(runs, press.right() - text), look.details, text, 1);
    }

    /** The first item is a paragraph, those after it a list. */
    private List<Slab> body(Entry entry, Tag article) {
        var slabs = new ArrayList<Slab>();
        if (!entry.body().isEmpty()) {
            slabs.addAll(texts.words(entry.body().getFirst(), look.told, article.child("P"), text, 2.5f));
        }
        if (entry.body().size() > 1) {
            Tag list = TextSetter.list(article);
            entry.body().stream().skip(1).forEach(item -> slabs.addAll(texts.point(item, look.told, list, 2)));
        }
        return slabs;
    }
}
