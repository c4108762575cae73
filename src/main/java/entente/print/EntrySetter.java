package entente.print;

import entente.brief.Block.Entry;
import java.util.ArrayList;
import java.util.List;

/** Sets events: the date on the left axis, title, small print and what is told on the right one. */
final class EntrySetter {
    /** What is higher may break between its lines, so that pages do not end in a gap. */
    private static final float KEPT_TOGETHER = 190;

    private final Press press;
    private final TextSetter texts;

    EntrySetter(Press press, TextSetter texts) {
        this.press = press;
        this.texts = texts;
    }

    /** @param role the tag of its title, by its depth in the outline: {@code H3} */
    void set(Entry entry, String role) {
        Tag article = press.root().child("Art");
        var slabs = new ArrayList<Slab>();
        slabs.add(head(entry, article, role).bound(!entry.body().isEmpty()));
        slabs.addAll(body(entry, article));
        boolean together = Strips.height(slabs) <= KEPT_TOGETHER;
        press.flow().add(Strips.then(together ? Strips.together(slabs) : slabs, article::close));
    }

    private Slab head(Entry entry, Tag article, String role) {
        Tag heading = article.child(role);
        List<Line> date = press.setting()
            .lines(Setting.whole(entry.when() + " ", Look.DATE, heading.child("Span")), Look.LABEL_WIDTH);
        List<Line> title = press.setting()
            .lines(press.setting().parts(entry.title(), Look.ENTRY, heading), Look.RIGHT - Look.TEXT);
        var right = new ArrayList<>(press.strips().paragraph(title, Look.ENTRY, Look.TEXT, 0));
        if (!entry.details().isEmpty()) {
            right.addAll(details(entry.details(), article.child("P")));
        }
        List<Slab> left = press.strips().paragraph(date, Look.DATE, Look.LEFT, 1.2f);
        return Strips.beside(12, List.of(left, right));
    }

    private List<Slab> details(String details, Tag tag) {
        List<Run> runs = press.setting().plain(details, Look.DETAILS, tag);
        return press.strips()
            .paragraph(press.setting().lines(runs, Look.RIGHT - Look.TEXT), Look.DETAILS, Look.TEXT, 1);
    }

    /** The first item is a paragraph, those after it a list. */
    private List<Slab> body(Entry entry, Tag article) {
        var slabs = new ArrayList<Slab>();
        if (!entry.body().isEmpty()) {
            slabs.addAll(texts.words(entry.body().getFirst(), Look.TOLD, article.child("P"), Look.TEXT, 2.5f));
        }
        if (entry.body().size() > 1) {
            Tag list = TextSetter.list(article);
            entry.body().stream().skip(1).forEach(item -> slabs.addAll(texts.point(item, Look.TOLD, list, 2)));
        }
        return slabs;
    }
}
