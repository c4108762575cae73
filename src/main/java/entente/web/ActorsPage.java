package entente.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Actor;
import entente.model.KindOfActor;
import entente.model.State;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            .map(group -> new Part(group.getKey(), heading(group.getValue().getFirst(), visit),
                group.getValue().stream().map(actor -> item(actor, visit)).toList()))
            .toList();
        String heading = words.say("web.nav.actors");
        return new Answer.Shown("catalogue", heading,
            Catalogue.of(heading, words.say("web.actors.lead"),
                new Pictures(visit).network(visit.edition().set().events().values()), parts));
    }

    /** States, then the principals' bodies and persons, then the others'; by name. */
    private static Comparator<Actor> order(Visit visit) {
        var names = Collator.getInstance(visit.language().locale());
        return Comparator.<Actor, Boolean>comparing(actor -> !(actor instanceof State))
            .thenComparingInt(actor -> rank(actor, visit))
            .thenComparing(KindOfActor::of)
            .thenComparing(actor -> actor.nameIn(visit.language()), names)
            .thenComparing(Actor::id);
    }

    private static int rank(Actor actor, Visit visit) {
        return principal(actor, visit).map(principals(visit)::indexOf).orElse(principals(visit).size());
    }

    /** The principal whose country the actor has. */
    private static Optional<State> principal(Actor actor, Visit visit) {
        return principals(visit).stream().filter(state -> state.country().equals(actor.country())).findFirst();
    }

    private static List<State> principals(Visit visit) {
        return visit.edition().set().vocabulary().principals();
    }

    private static String group(Actor actor, Visit visit) {
        return actor instanceof State
            ? "states"
            : principal(actor, visit).map(State::id).orElse("others") + "-" + KindOfActor.of(actor).code();
    }

    private static String heading(Actor any, Visit visit) {
        var words = visit.words();
        if (any instanceof State) {
            return words.say("web.actors.states");
        }
        String whose = principal(any, visit)
            .map(state -> state.nameIn(visit.language()))
            .orElse(words.say("web.actors.others"));
        return words.say("web.actors.group", whose, words.say("web.actors." + KindOfActor.of(any).code()));
    }

    private static Item item(Actor actor, Visit visit) {
        int events = visit.edition().backlinks().eventsWith(actor).size();
        return new Item(new Guide(visit).to(actor), visit.words().say("web.events.number", events),
            String.join(" · ", actor.names().others().values()));
    }
}
