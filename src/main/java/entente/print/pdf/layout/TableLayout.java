package entente.print.pdf.layout;

import entente.brief.document.Block.Table;
import entente.brief.document.Inline;
import entente.print.pdf.tag.StructureElement;
import entente.print.pdf.text.TextLine;
import entente.print.pdf.text.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;

/** Lays out tables over the whole width, with a rule below each row and the header repeated on every page. */
final class TableLayout {
    /** The space between two columns of a table, in points. */
    static final float GUTTER = 9;

    private final LayoutContext context;
    private final StyleSheet styles;

    TableLayout(LayoutContext context) {
        this.context = context;
        this.styles = context.styles();
    }

    /**
     * Adds {@code table} to the page builder. A header without rows is put directly into the table, because
     * PDF/UA-1 allows no {@code THead} without a {@code TBody}.
     */
    void layOut(Table table) {
        StructureElement tag = context.root().addChild("Table");
        caption(table.caption(), tag);
        float[] edges = edges(table.weights(), context.pages().columnWidth());
        StructureElement header = table.rows().isEmpty() ? tag : tag.addChild("THead");
        TableRow headerRow = headerRow(table.header(), header.addChild("TR"), edges);
        Box repeatedHeader = headerRow.artifactBox();
        context.pages().add(Boxes.keepWithNext(headerRow.boxes()));
        if (!table.rows().isEmpty()) {
            rows(table.rows(), tag.addChild("TBody"), edges, repeatedHeader);
        }
        context.pages().add(Box.blank(0, 6, false).completing(tag));
    }

    private void caption(String text, StructureElement table) {
        if (!text.isEmpty()) {
            List<TextRun> runs = context.paragraphs().plainRun(text, styles.caption, table.addChild("Caption"));
            List<TextLine> lines = context.paragraphs().lines(runs, context.pages().columnWidth());
            context.pages().add(
                Boxes.keepWithNext(context.boxes().ofLines(lines, styles.caption, styles.left, styles.scaledSpace(8))));
        }
    }

    /** The left edge of each column, and the right edge of the last column plus a gutter. */
    private float[] edges(List<Integer> weights, float width) {
        float total = 0;
        for (int weight : weights) {
            total += weight;
        }
        var edges = new float[weights.size() + 1];
        edges[0] = styles.left;
        for (int i = 0; i < weights.size(); i++) {
            edges[i + 1] = edges[i] + (width + GUTTER) * weights.get(i) / total;
        }
        return edges;
    }

    private TableRow headerRow(List<String> header, StructureElement row, float[] edges) {
        var cells = new ArrayList<List<TextLine>>();
        for (int i = 0; i < header.size(); i++) {
            StructureElement cell = row.addChild("TH").setAttribute("Table", "Scope", new PdfName("Column"));
            List<TextRun> runs = ParagraphBuilder.unhyphenatedRun(header.get(i), styles.tableHeader, cell);
            cells.add(context.paragraphs().lines(runs, cellWidth(edges, i)));
        }
        return new TableRow(context.canvas(), cells, styles.tableHeader, edges, true);
    }

    /** Adds the rows. The first two are kept on one page, and so are the last two. */
    private void rows(List<List<List<Inline>>> rows, StructureElement body, float[] edges, Box repeatedHeader) {
        for (int i = 0; i < rows.size(); i++) {
            StructureElement tag = body.addChild("TR");
            List<Box> boxes = row(rows.get(i), tag, edges).boxes().stream()
                .map(box -> box.withHeader(repeatedHeader)).toList();
            boolean keepWithNext = i == 0 && rows.size() > 1 || i == rows.size() - 2;
            Box lastBox = boxes.getLast().withKeepWithNext(keepWithNext).completing(tag);
            context.pages().add(boxes.subList(0, boxes.size() - 1));
            context.pages().add(lastBox);
        }
    }

    private TableRow row(List<List<Inline>> row, StructureElement tag, float[] edges) {
        var cells = new ArrayList<List<TextLine>>();
        for (int i = 0; i < row.size(); i++) {
            List<TextRun> runs = context.paragraphs().runs(row.get(i), styles.tableCell, tag.addChild("TD"));
            cells.add(context.paragraphs().lines(runs, cellWidth(edges, i)));
        }
        return new TableRow(context.canvas(), cells, styles.tableCell, edges, false);
    }

    private static float cellWidth(float[] edges, int column) {
        return edges[column + 1] - edges[column] - GUTTER;
    }
}
