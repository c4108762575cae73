package entente.print.pdf.layout;

import entente.brief.document.Block;

/** Sets the blocks of the text, or of the back matter, each with its tags. */
final class BlockLayout {
    private final TextLayout texts;
    private final EntryLayout entries;
    private final TableLayout tables;
    private final FigureLayout figures;
    private final NoteLayout notes;

    BlockLayout(LayoutContext press, TextLayout texts, NoteLayout notes) {
        this.texts = texts;
        this.entries = new EntryLayout(press, texts);
        this.tables = new TableLayout(press);
        this.figures = new FigureLayout(press);
        this.notes = notes;
    }

    /** @param role the tag of headings inside the block: {@code H3} */
    void set(Block block, String role) {
        switch (block) {
            case Block.Paragraph(var runs) -> texts.paragraph(runs);
            case Block.BulletList(var items) -> texts.points(items);
            case Block.DescriptionList(var facts) -> texts.facts(facts);
            case Block.Entry entry -> entries.set(entry, role);
            case Block.Table table -> tables.set(table);
            case Block.Figure(var drawing, var small, var caption) -> figures.set(drawing, caption);
            case Block.Notes(var all) -> notes.set(all);
        }
    }
}
