package entente.print.pdf.layout;

import entente.brief.document.Block;

/** Lays out the blocks of the text or of the back matter. It passes each block to the layout of its kind. */
final class BlockLayout {
    private final TextLayout texts;
    private final EntryLayout entries;
    private final TableLayout tables;
    private final FigureLayout figures;
    private final NoteLayout notes;

    BlockLayout(LayoutContext context, TextLayout texts, NoteLayout notes) {
        this.texts = texts;
        this.entries = new EntryLayout(context, texts);
        this.tables = new TableLayout(context);
        this.figures = new FigureLayout(context);
        this.notes = notes;
    }

    /**
     * Adds {@code block} to the page builder.
     *
     * @param role the structure type of headings inside the block, such as {@code H3}
     */
    void layOut(Block block, String role) {
        switch (block) {
            case Block.Paragraph(var runs) -> texts.paragraph(runs);
            case Block.BulletList(var items) -> texts.bulletList(items);
            case Block.DescriptionList(var facts) -> texts.descriptionList(facts);
            case Block.Entry entry -> entries.layOut(entry, role);
            case Block.Table table -> tables.layOut(table);
            case Block.Figure(var drawing, var small, var caption) -> figures.layOut(drawing, caption);
            case Block.Notes(var all) -> notes.layOut(all);
        }
    }
}
