package entente.table;

import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.localizedText;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.normalised;
import static entente.table.ColumnList.number;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.pageUrl;
import static entente.table.ColumnList.text;

import entente.model.Place;

/** The columns of places, one row for each place. */
public final class PlaceColumns {
    public static final ColumnList<Place> ALL = ColumnList.of(
        text("place_id", Place::id),
        localizedText("place", Place::names),
        normalised(describedAs("label", multilingualText("name", Place::names))),
        optional(text("country", Place::country)),
        text("body", place -> place.body().code()),
        number("latitude", Place::latitude),
        number("longitude", Place::longitude),
        pageUrl("address", (place, urls) -> urls.url(place)));

    private PlaceColumns() {}
}
