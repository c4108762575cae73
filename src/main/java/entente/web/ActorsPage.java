package entente.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Actor;
import entente.model.State;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code GET /en/actors}: states, bodies and persons, those of the principals first, each with its events. */
final class ActorsPage extends Page {
    ActorsPage(House house) {
        super(house);
    }

    @Override
    Answer answer(Visit visit) {
        var words = visit.words();
        Map<String, List<Actor>> byGroup = visit.edition().set().actors().values().stream()
            .sorted(order(visit))
            .collect(groupingBy(actor -> group(actor, visit), LinkedHashMap::new, toList()));
        List<Part> parts = byGroup.entrySet().stream()
            .map(group -> new Part(group.getKey(), heading(group.getValue().getFirst(), group.getKey(), visit),
                group.getValue().stream().map(actor -> item(actor, visit)).toList()))
            .toList();
        String heading = words.say("web.nav.actors");
        return new Answer.Shown("catalogue", heading, Catalogue.of(heading, words.say("web.actors.lead"), parts));
    }

    /** Principals' actors, then the others; states, bodies, persons; by name. */
    private static Comparator<Actor> order(Visit visit) {
        var names = Collator.getInstance(visit.language().locale());
        return Comparator.<Actor>comparingInt(actor -> rank(actor, visit))
            .thenComparing(KindOfActor::of)
            .thenComparing(actor -> actor.nameIn(visit.language()), names)
            .thenComparing(Actor::id);
    }

    private static int rank(Actor actor, Visit visit) {
        List<State> principals = visit.edition().set().vocabulary().principals();
        for (int at = 0; at < principals.size(); at++) {
            if (principals.get(at).country().equals(actor.country())) {
                return at;
            }
        }
        return principals.size();
    }

    private static String group(Actor actor, Visit visit) {
        List<State> principals = visit.edition().set().vocabulary().principals();
        int rank = rank(actor, visit);
        String whose = rank < principals.size() ? principals.get(rank).id() : "others";
        return whose + "-" + KindOfActor.of(actor).code();
    }

    private static String heading(Actor any, String group, Visit visit) {
        var words = visit.words();
        List<State> principals = visit.edition().set().vocabulary().principals();
        int rank = rank(any, visit);
        String whose = rank < principals.size()
            ? principals.get(rank).nameIn(visit.language())
            : words.say("web.actors.others");
        return words.say("web.actors.group", whose, words.say("web.actors." + KindOfActor.of(any).code()));
    }

    private static Item item(Actor actor, Visit visit) {
        int events = visit.edition().backlinks().eventsWith(actor).size();
        return new Item(new Guide(visit).to(actor), visit.words().say("web.events.number", events),
            String.join(" · ", actor.names().others().values()));
    }
}
