package entente.print;

import entente.brief.Block.Table;
import entente.brief.Inline;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;

/** Sets tables over the whole width, with a rule under each row and the header repeated on every page. */
final class TableSetter {
    private static final float GUTTER = 9;
    /** Rows with more lines are divided. */
    private static final int LINES = 24;

    private final Press press;

    TableSetter(Press press) {
        this.press = press;
    }

    void set(Table table) {
        Tag tag = press.root().child("Table");
        caption(table.caption(), tag);
        float[] edges = edges(table.weights());
        Row head = head(table.header(), tag.child("THead").child("TR"), edges);
        Slab repeated = head.decoration();
        press.flow().add(head.slab(0, head.lines()).bound(!table.rows().isEmpty()));
        if (!table.rows().isEmpty()) {
            Tag body = tag.child("TBody");
            for (List<List<Inline>> row : table.rows()) {
                add(row, body.child("TR"), edges, repeated);
            }
        }
        press.flow().add(new Slab(0, 6, false, top -> tag.close()));
    }

    private void caption(String words, Tag table) {
        if (!words.isEmpty()) {
            List<Run> runs = press.setting().plain(words, Look.CAPTION, table.child("Caption"));
            List<Line> lines = press.setting().lines(runs, Look.RIGHT - Look.LEFT);
            press.flow().add(Strips.withNext(press.strips().paragraph(lines, Look.CAPTION, Look.LEFT, 12)));
        }
    }

    /** Where each column begins, and the end of the last with its gutter. */
    private static float[] edges(List<Integer> weights) {
        float sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        var edges = new float[weights.size() + 1];
        edges[0] = Look.LEFT;
        for (int i = 0; i < weights.size(); i++) {
            edges[i + 1] = edges[i] + (Look.RIGHT + GUTTER - Look.LEFT) * weights.get(i) / sum;
        }
        return edges;
    }

    private Row head(List<String> names, Tag row, float[] edges) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < names.size(); i++) {
            Tag cell = row.child("TH").attribute("Table", "Scope", new PdfName("Column"));
            cells.add(press.setting().lines(Setting.whole(names.get(i), Look.HEAD, cell), measure(edges, i)));
        }
        return new Row(press.canvas(), cells, Look.HEAD, edges, true);
    }

    private void add(List<List<Inline>> row, Tag tag, float[] edges, Slab repeated) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < row.size(); i++) {
            List<Run> runs = press.setting().runs(row.get(i), Look.CELL, tag.child("TD"));
            cells.add(press.setting().lines(runs, measure(edges, i)));
        }
        var set = new Row(press.canvas(), cells, Look.CELL, edges, false);
        var slabs = new ArrayList<Slab>();
        for (int from = 0; from == 0 || from < set.lines(); from += LINES) {
            slabs.add(set.slab(from, Math.min(set.lines(), from + LINES)).under(repeated));
        }
        press.flow().add(Strips.then(slabs, tag::close));
    }

    private static float measure(float[] edges, int column) {
        return edges[column + 1] - edges[column] - GUTTER;
    }
}
