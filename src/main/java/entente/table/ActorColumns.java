package entente.table;

import static entente.table.ColumnList.address;
import static entente.table.ColumnList.describedAs;
import static entente.table.ColumnList.flat;
import static entente.table.ColumnList.list;
import static entente.table.ColumnList.multilingualText;
import static entente.table.ColumnList.optional;
import static entente.table.ColumnList.text;

import entente.model.Actor;
import entente.model.ActorType;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Office;
import entente.model.Organisation;
import entente.model.Voice;
import java.util.List;

/** The columns of actors, one row for each actor. */
public final class ActorColumns {
    /** Without names in other languages than those of the pages. */
    public static final ColumnList<Actor> ALL = with(List.of());

    private ActorColumns() {}

    /** With names in every other language in which {@code set} has one, however few of its actors a table holds. */
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
            optional(text("parent_id", actor -> actor instanceof Organisation part ? Voice.idOf(part.parent()) : null)),
            flat(list("offices", (actor, context) -> actor.offices().stream()
                .map(office -> officeWithTerm(office, context.language())).toList())),
            address("address", (actor, addresses) -> addresses.of(actor)));
    }

    /** Normalised tables have a table of these names. */
    private static ColumnList<Actor> otherName(String language) {
        return flat(optional(text("name_" + language, actor -> actor.names().others().get(language))));
    }

    /** {@code Title (from/to)}; two dots where the office is still held, as EDTF level 1 writes an open end. */
    private static String officeWithTerm(Office office, Language language) {
        var to = office.to();
        return office.title().in(language) + " (" + office.from().edtf() + "/" + (to == null ? ".." : to.edtf()) + ")";
    }
}
