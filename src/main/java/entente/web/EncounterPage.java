package entente.web;

import entente.model.Actor;
import entente.model.Event;
import entente.model.Participant;
import entente.model.Person;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import entente.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code GET /en/encounters/lindqvist/song-wei}: all events in which two actors took part: when, where, as whom. */
final class EncounterPage extends Page {
    EncounterPage(House house) {
        super(house);
    }

    static String href(Actor one, Actor other, Visit visit) {
        return visit.addresses().of("encounters/" + one.id() + "/" + other.id());
    }

    /** «12 events, the last 5 September 2025». */
    static String often(List<Event> together, Visit visit) {
        return visit.words().say("web.encounters.often", together.size(),
            visit.words().date(together.getLast().date()));
    }

    @Override
    Answer answer(Visit visit) {
        String[] ids = visit.rest().split("/", -1);
        Map<String, Actor> actors = visit.edition().set().actors();
        List<Actor> known = Stream.of(ids).flatMap(id -> Stream.ofNullable(actors.get(id))).distinct().toList();
        if (ids.length == 2 && known.size() == 2) {
            return show(known.getFirst(), known.getLast(), visit);
        }
        return visit.rest().isEmpty()
            ? new Answer.Moved(visit.addresses().of("encounters"))
            : new Answer.Missing(Stream.concat(known.stream(), Stream.of(ids)
                .flatMap(id -> Near.to(id, actors.keySet()).stream()).map(id -> Objects.requireNonNull(actors.get(id))))
                .distinct().map(new Guide(visit)::to).toList());
    }

    private static Answer show(Actor one, Actor other, Visit visit) {
        Words words = visit.words();
        List<Event> together = visit.edition().encounters().between(one, other);
        String heading = words.say("web.encounter", one.nameIn(visit.language()), other.nameIn(visit.language()));
        String lead = together.isEmpty()
            ? words.say("web.encounter.none")
            : words.say("web.encounter.lead", together.size(), words.date(together.getFirst().date()),
                words.date(together.getLast().date()));
        var guide = new Guide(visit);
        var parts = new ArrayList<Part>();
        parts.add(new Part("together", null,
            together.reversed().stream().map(event -> item(event, List.of(one, other), visit)).toList()));
        parts.add(new Part("actors", words.say("web.encounter.actors"),
            Stream.of(one, other).map(actor -> new Item(guide.to(actor), "", "")).toList()));
        return new Answer.Shown("catalogue", heading, new Catalogue(heading, lead,
            together.size() > 2 ? new Pictures(visit).timeline(together) : null, List.of(), parts));
    }

    private static Item item(Event event, List<Actor> both, Visit visit) {
        Words words = visit.words();
        String where = words.list(event.places().stream().map(place -> place.names().in(visit.language())).toList());
        String details = String.join(" · ", Stream.of(words.date(event.date()),
            event.kind().label().in(visit.language()), where).filter(said -> !said.isEmpty()).toList());
        return new Item(new Guide(visit).to(event), details,
            String.join("; ", both.stream().map(actor -> taking(actor, event, words)).toList()));
    }

    /** «Anna Lindqvist, Minister of Defence (host)». */
    private static String taking(Actor actor, Event event, Words words) {
        List<String> roles = event.participants().stream().filter(one -> one.actor().equals(actor))
            .map(Participant::role).map(role -> role.label().in(words.language())).distinct().toList();
        Stream<String> offices = actor instanceof Person person
            ? person.officesOn(event.date()).stream().map(office -> office.title().in(words.language())).distinct()
            : Stream.empty();
        String who = String.join(", ", Stream.concat(Stream.of(actor.nameIn(words.language())), offices).toList());
        return who + " (" + String.join(", ", roles) + ")";
    }
}
