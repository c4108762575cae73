package entente.print.pdf.layout;

import entente.brief.document.Block.Table;
import entente.brief.document.Inline;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;

/** Sets tables over the whole width, with a rule under each row and the header repeated on every page. */
final class TableLayout {
    /** Between two columns of a table. */
    static final float GUTTER = 9;

    private final LayoutContext press;
    private final StyleSheet look;

    TableLayout(LayoutContext press) {
        this.press = press;
        this.look = press.look();
    }

    /** A header without rows stands in the table itself: PDF/UA-1 knows no {@code THead} without {@code TBody}. */
    void set(Table table) {
        StructureElement tag = press.root().child("Table");
        caption(table.caption(), tag);
        float[] edges = edges(table.weights(), press.flow().width());
        StructureElement names = table.rows().isEmpty() ? tag : tag.child("THead");
        TableRow head = head(table.header(), names.child("TR"), edges);
        Box repeated = head.decoration();
        press.flow().add(Boxes.withNext(head.slabs()));
        if (!table.rows().isEmpty()) {
            rows(table.rows(), tag.child("TBody"), edges, repeated);
        }
        press.flow().add(Box.blank(0, 6, false).ending(tag));
    }

    private void caption(String words, StructureElement table) {
        if (!words.isEmpty()) {
            List<TextRun> runs = press.setting().plain(words, look.caption, table.child("Caption"));
            List<TextLine> lines = press.setting().lines(runs, press.flow().width());
            press.flow().add(Boxes.withNext(press.strips().paragraph(lines, look.caption, look.left, look.space(8))));
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

    private TableRow head(List<String> names, StructureElement row, float[] edges) {
        var cells = new ArrayList<List<TextLine>>();
        for (int i = 0; i < names.size(); i++) {
            StructureElement cell = row.child("TH").attribute("Table", "Scope", new PdfName("Column"));
            cells.add(press.setting().lines(ParagraphBuilder.whole(names.get(i), look.head, cell), measure(edges, i)));
        }
        return new TableRow(press.canvas(), cells, look.head, edges, true);
    }

    /** Neither the first row nor the last stands alone on its page. */
    private void rows(List<List<List<Inline>>> rows, StructureElement body, float[] edges, Box repeated) {
        for (int i = 0; i < rows.size(); i++) {
            StructureElement tag = body.child("TR");
            List<Box> slabs = row(rows.get(i), tag, edges).slabs().stream().map(slab -> slab.under(repeated)).toList();
            Box last = slabs.getLast().bound(i == 0 && rows.size() > 1 || i == rows.size() - 2).ending(tag);
            press.flow().add(slabs.subList(0, slabs.size() - 1));
            press.flow().add(last);
        }
    }

    private TableRow row(List<List<Inline>> row, StructureElement tag, float[] edges) {
        var cells = new ArrayList<List<TextLine>>();
        for (int i = 0; i < row.size(); i++) {
            List<TextRun> runs = press.setting().runs(row.get(i), look.cell, tag.child("TD"));
            cells.add(press.setting().lines(runs, measure(edges, i)));
        }
        return new TableRow(press.canvas(), cells, look.cell, edges, false);
    }

    private static float measure(float[] edges, int column) {
        return edges[column + 1] - edges[column] - GUTTER;
    }
}
