package entente.table;

import static entente.table.ColumnList.date;
import static entente.table.ColumnList.text;
import static entente.table.ColumnList.url;

import entente.model.Source;

/** The columns of sources, one row for each page or document. */
public final class SourceColumns {
    public static final ColumnList<Source> ALL = ColumnList.of(
        text("source_id", Source::id),
        text("outlet_id", source -> source.outlet().id()),
        text("title", Source::title),
        url("url", source -> source.url().toString()),
        text("published", source -> source.published().edtf()),
        text("language", Source::language),
        date("accessed", Source::accessed));

    private SourceColumns() {}
}
