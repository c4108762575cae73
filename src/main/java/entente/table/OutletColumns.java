package entente.table;

import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.text;

import entente.model.Outlet;
import entente.model.Voice;

/** The columns of outlets, one row for each publisher or medium. */
public final class OutletColumns {
    public static final ColumnList<Outlet> ALL = ColumnList.of(
        text("outlet_id", Outlet::id),
        describedAs("Outlet.name", text("name", Outlet::name)),
        text("country", Outlet::country),
        describedAs("Outlet.kind", text("kind", outlet -> outlet.kind().code())),
        text("reliability", outlet -> outlet.reliability().name()),
        text("languages", outlet -> String.join(" ", outlet.languages())),
        optional(text("body_id", outlet -> Voice.idOf(outlet.body()))));

    private OutletColumns() {}
}
