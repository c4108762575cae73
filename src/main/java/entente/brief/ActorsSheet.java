package entente.brief;

import static entente.brief.Cells.address;
import static entente.brief.Cells.id;
import static entente.brief.Cells.number;
import static entente.brief.Cells.several;
import static entente.brief.Cells.words;

import entente.model.Actor;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.Office;
import entente.model.Organisation;
import entente.model.Participant;
import entente.model.Person;
import entente.model.State;
import entente.search.Selection;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One row an actor that takes part, speaks or is spoken to in the selected events, in the order of the set. */
final class ActorsSheet {
    private ActorsSheet() {}

    static Sheet of(Selection selection, Addresses addresses) {
        var language = addresses.language();
        var events = eventsByActor(selection.events());
        var grid = new Grid<Actor>("actors")
            .column("actor_id", 26, actor -> words(actor.id()))
            .column("kind", 13, actor -> words(kind(actor)));
        for (var shown : Language.values()) {
            grid.column("name_" + shown.tag(), 34, actor -> words(actor.nameIn(shown)));
        }
        for (var written : otherLanguages(selection.set())) {
            grid.column("name_" + written, 34, actor -> words(actor.names().others().get(written)));
        }
        return grid.column("country", 9, actor -> words(actor.country()))
            .column("parent_id", 22, actor -> id(actor instanceof Organisation part ? part.parent() : null))
            .column("offices", 70, actor -> several(offices(actor), office -> told(office, language)))
            .column("events", 9, actor -> number(events.getOrDefault(actor.id(), 0)))
            .column("address", 60, actor -> address(addresses.of(actor)))
            .sheet(Words.in(language),
                () -> selection.set().actors().values().stream().filter(actor -> events.containsKey(actor.id())));
    }

    private static Map<String, Integer> eventsByActor(List<Event> events) {
        var counts = new LinkedHashMap<String, Integer>();
        events
            .forEach(event -> actors(event).map(Actor::id).distinct().forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts;
    }

    private static Stream<Actor> actors(Event event) {
        return Stream.concat(
            event.participants().stream().map(Participant::actor),
            event.statements().stream()
                .flatMap(said -> Stream.concat(said.speakers().stream(), Stream.ofNullable(said.audience()))));
    }

    /** Of the whole set, so that the columns do not hang on what was selected. */
    private static List<String> otherLanguages(EventSet set) {
        return set.actors().values().stream()
            .flatMap(actor -> actor.names().others().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    }

    private static String kind(Actor actor) {
        return switch (actor) {
            case State state -> "state";
            case Organisation organisation -> "organisation";
            case Person person -> "person";
        };
    }

    private static List<Office> offices(Actor actor) {
        return actor instanceof Person person ? person.offices() : List.of();
    }

    /** «Title (from/to)»; two dots where the office is still held, as EDTF level 1 writes an open end. */
    private static String told(Office office, Language language) {
        var to = office.to();
        return office.title().in(language) + " (" + office.from().edtf() + "/" + (to == null ? ".." : to.edtf()) + ")";
    }
}
