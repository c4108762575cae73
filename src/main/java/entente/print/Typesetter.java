package entente.print;

import entente.brief.Block;
import entente.brief.Brief;
import java.util.List;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** Sets one brief: title, then block after block, each with its tags. */
final class Typesetter {
    private static final int DEEPEST = 6;

    private final PdfWriter writer;
    private final Press press;
    private final Look look;
    private final TextSetter texts;
    private final EntrySetter entries;
    private final TableSetter tables;
    private final FigureSetter figures;
    private final NoteSetter notes;
    private PdfOutline section;
    private int level;

    Typesetter(PdfWriter writer, Press press) {
        this.writer = writer;
        this.press = press;
        this.look = press.look();
        this.texts = new TextSetter(press);
        this.entries = new EntrySetter(press, texts);
        this.tables = new TableSetter(press);
        this.figures = new FigureSetter(press);
        this.notes = new NoteSetter(press);
        this.section = writer.getRootOutline();
    }

    /** Sets all of {@code brief} and ends the last page. */
    void set(Brief brief) {
        title(brief);
        press.flow().columns(look.columns);
        brief.blocks().forEach(this::set);
        press.flow().end();
        notes.index(writer);
    }

    private void set(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var runs) -> texts.paragraph(runs);
            case Block.Points(var items) -> texts.points(items);
            case Block.Apparatus() -> apparatus();
            case Block.Facts(var facts) -> texts.facts(facts);
            case Block.Entry entry -> entries.set(entry, role(level + 2));
            case Block.Table table -> tables.set(table);
            case Block.Figure(var drawing, var small, var caption) -> figures.set(drawing, caption);
            case Block.Notes(var all) -> notes.set(all);
        }
    }

    private void title(Brief brief) {
        Canvas canvas = press.canvas();
        press.flow().add(new Slab(0, 12, true, top -> canvas.rule(look.left, look.right, top - 4, 4, Palette.ACCENT)));
        display(brief.series(), look.series, "P", 0);
        display(brief.title(), look.title, "H1", 8);
        display(brief.subtitle(), look.subtitle, "P", 6);
        press.flow().add(new Slab(0, 4, true, top -> {}));
    }

    private void display(String words, Style style, String role, float above) {
        if (words.isEmpty()) {
            return;
        }
        Tag tag = press.root().child(role);
        List<Line> lines = press.setting().lines(Setting.whole(words, style, tag), press.flow().width());
        List<Slab> slabs = press.strips().paragraph(lines, style, look.left, above);
        press.flow().add(Strips.withNext(Strips.then(slabs, tag::close)));
    }

    private void heading(Block.Heading heading) {
        boolean top = heading.level() == 1;
        level = heading.level();
        press.flow().add(new Slab(look.space(top ? 19 : 12), 0, true, edge -> mark(heading, edge)));
        display(heading.words(), top ? look.section : look.part, role(level + 1), 0);
        press.flow().add(new Slab(0, top ? 2 : 0, true, edge -> {}));
    }

    private void apparatus() {
        if (look.columns != Look.APPARATUS_COLUMNS) {
            press.flow().columns(Look.APPARATUS_COLUMNS);
        }
        texts.small();
    }

    private static String role(int level) {
        return "H" + Math.min(level, DEEPEST);
    }

    /** A bookmark and an anchor where the heading stands. */
    private void mark(Block.Heading heading, float edge) {
        press.canvas().anchor(heading.anchor(), edge + 4);
        boolean top = heading.level() == 1;
        var destination = new PdfDestination(PdfDestination.XYZ, 0, edge + 4, 0);
        var outline =
            new PdfOutline(top ? writer.getRootOutline() : section, destination, TextString.of(heading.words()));
        section = top ? outline : section;
    }
}
