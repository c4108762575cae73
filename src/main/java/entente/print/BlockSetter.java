package entente.print;

import entente.brief.Block;

/** Sets the blocks of the text, or of the back matter, each with its tags. */
final class BlockSetter {
    private final TextSetter texts;
    private final EntrySetter entries;
    private final TableSetter tables;
    private final FigureSetter figures;
    private final NoteSetter notes;

    BlockSetter(Press press, TextSetter texts, NoteSetter notes) {
        this.texts = texts;
        this.entries = new EntrySetter(press, texts);
        this.tables = new TableSetter(press);
        this.figures = new FigureSetter(press);
        this.notes = notes;
    }

    /** @param role the tag of headings inside the block: {@code H3} */
    void set(Block block, String role) {
        switch (block) {
            case Block.Paragraph(var runs) -> texts.paragraph(runs);
            case Block.Points(var items) -> texts.points(items);
            case Block.Facts(var facts) -> texts.facts(facts);
            case Block.Entry entry -> entries.set(entry, role);
            case Block.Table table -> tables.set(table);
            case Block.Figure(var drawing, var small, var caption) -> figures.set(drawing, caption);
            case Block.Notes(var all) -> notes.set(all);
        }
    }
}
