package entente.table;

import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.localizedText;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.normalised;
import static entente.table.ColumnList.text;

import entente.model.Strand;

/** The columns of strands, one row for each strand. */
public final class StrandColumns {
    public static final ColumnList<Strand> ALL = ColumnList.of(
        text("strand_id", Strand::id),
        describedAs("label", localizedText("name", Strand::names)),
        normalised(describedAs("label", multilingualText("name", Strand::names))),
        text("area", strand -> strand.area().id()),
        normalised(multilingualText("about", Strand::about)));

    private StrandColumns() {}
}
