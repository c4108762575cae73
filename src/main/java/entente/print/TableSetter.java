package entente.print;

import entente.brief.Block.Table;
import entente.brief.Inline;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;

/** Sets tables over the whole width, with a rule under each row and the header repeated on every page. */
final class TableSetter {
    /** Between two columns of a table. */
    static final float GUTTER = 9;

    private final Press press;
    private final Look look;

    TableSetter(Press press) {
        this.press = press;
        this.look = press.look();
    }

    /** A header without rows stands in the table itself: PDF/UA-1 knows no {@code THead} without {@code TBody}. */
    void set(Table table) {
        Tag tag = press.root().child("Table");
        caption(table.caption(), tag);
        float[] edges = edges(table.weights(), press.flow().width());
        Tag names = table.rows().isEmpty() ? tag : tag.child("THead");
        Row head = head(table.header(), names.child("TR"), edges);
        Slab repeated = head.decoration();
        press.flow().add(Strips.withNext(head.slabs()));
        if (!table.rows().isEmpty()) {
            rows(table.rows(), tag.child("TBody"), edges, repeated);
        }
        press.flow().add(Slab.blank(0, 6, false).ending(tag));
    }

    private void caption(String words, Tag table) {
        if (!words.isEmpty()) {
            List<Run> runs = press.setting().plain(words, look.caption, table.child("Caption"));
            List<Line> lines = press.setting().lines(runs, press.flow().width());
            press.flow().add(Strips.withNext(press.strips().paragraph(lines, look.caption, look.left, look.space(8))));
        }
    }

    /** Where each column begins, and the end of the last with its gutter. */
    private float[] edges(List<Integer> weights, float width) {
        float sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        var edges = new float[weights.size() + 1];
        edges[0] = look.left;
        for (int i = 0; i < weights.size(); i++) {
            edges[i + 1] = edges[i] + (width + GUTTER) * weights.get(i) / sum;
        }
        return edges;
    }

    private Row head(List<String> names, Tag row, float[] edges) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < names.size(); i++) {
            Tag cell = row.child("TH").attribute("Table", "Scope", new PdfName("Column"));
            cells.add(press.setting().lines(Setting.whole(names.get(i), look.head, cell), measure(edges, i)));
        }
        return new Row(press.canvas(), cells, look.head, edges, true);
    }

    /** Neither the first row nor the last stands alone on its page. */
    private void rows(List<List<List<Inline>>> rows, Tag body, float[] edges, Slab repeated) {
        for (int i = 0; i < rows.size(); i++) {
            Tag tag = body.child("TR");
            List<Slab> slabs = row(rows.get(i), tag, edges).slabs().stream().map(slab -> slab.under(repeated)).toList();
            Slab last = slabs.getLast().bound(i == 0 && rows.size() > 1 || i == rows.size() - 2).ending(tag);
            press.flow().add(slabs.subList(0, slabs.size() - 1));
            press.flow().add(last);
        }
    }

    private Row row(List<List<Inline>> row, Tag tag, float[] edges) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < row.size(); i++) {
            List<Run> runs = press.setting().runs(row.get(i), look.cell, tag.child("TD"));
            cells.add(press.setting().lines(runs, measure(edges, i)));
        }
        return new Row(press.canvas(), cells, look.cell, edges, false);
    }

    private static float measure(float[] edges, int column) {
        return edges[column + 1] - edges[column] - GUTTER;
    }
}
