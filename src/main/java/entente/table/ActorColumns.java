package entente.table;

import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.flat;
import static entente.table.ColumnList.list;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.pageUrl;
import static entente.table.ColumnList.text;

import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.Actor.Organisation;
import entente.model.ActorType;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Voice;
import java.util.List;

/** The columns of actors, one row for each actor. */
public final class ActorColumns {
    /** The columns without names in languages other than those of the site. */
    public static final ColumnList<Actor> ALL = with(List.of());

    private ActorColumns() {}

    /** The columns with one column of names for each other language in which an actor of {@code set} has a name. */
    public static ColumnList<Actor> of(EventSet set) {
        return with(set.actors().values().stream().flatMap(actor -> actor.names().others().keySet().stream())
            .distinct().sorted().toList());
    }

    private static ColumnList<Actor> with(List<String> otherLanguages) {
        return ColumnList.of(
            text("actor_id", Actor::id),
            describedAs("Actor.kind", text("kind", actor -> ActorType.of(actor).code())),
            describedAs("label", multilingualText("name", actor -> actor.names().text())),
            new ColumnList<>(
                otherLanguages.stream().flatMap(language -> otherName(language).columns().stream()).toList()),
            text("country", Actor::country),
            optional(text("parent_id", actor -> actor instanceof Organisation unit ? Voice.idOf(unit.parent()) : null)),
            flat(list("offices", (actor, context) -> actor.offices().stream()
                .map(office -> officeWithTerm(office, context.language())).toList())),
            pageUrl("address", (actor, urls) -> urls.url(actor)));
    }

    /** Flat tables only: the data package has a separate table of these names. */
    private static ColumnList<Actor> otherName(String language) {
        return flat(optional(text("name_" + language, actor -> actor.names().others().get(language))));
    }

    /** {@code Title (from/to)}; {@code Title (from/..)} if the office is still held, an open end in EDTF level 1. */
    private static String officeWithTerm(Office office, Language language) {
        var to = office.to();
        return office.title().in(language) + " (" + office.from().edtf() + "/" + (to == null ? ".." : to.edtf()) + ")";
    }
}
