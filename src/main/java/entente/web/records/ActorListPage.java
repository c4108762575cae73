package entente.web.records;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Actor;
import entente.model.Actor.State;
import entente.model.ActorType;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.Figures;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /en/actors}: states, then the organisations and persons of each principal's country, then those of other
 * countries; each with its number of events.
 */
public final class ActorListPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        Map<String, List<Actor>> bySection = request.edition().set().actors().values().stream()
            .sorted(order(request))
            .collect(groupingBy(actor -> sectionId(actor, request), LinkedHashMap::new, toList()));
        List<Section> sections = bySection.entrySet().stream()
            .map(group -> new Section(group.getKey(), heading(group.getValue().getFirst(), request),
                group.getValue().stream().map(actor -> entry(actor, request)).toList()))
            .toList();
        String heading = messages.get("web.nav.actors");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, messages.get("web.actors.lead"),
                new Figures(request).network(request.edition().set().events().values()).orElse(null), sections));
    }

    /** States, then the other actors: those of each principal's country, then the rest; by type, then by name. */
    private static Comparator<Actor> order(PageRequest request) {
        var names = Collator.getInstance(request.language().locale());
        return Comparator.<Actor, Boolean>comparing(actor -> !(actor instanceof State))
            .thenComparingInt(actor -> rank(actor, request))
            .thenComparing(ActorType::of)
            .thenComparing(actor -> actor.nameIn(request.language()), names)
            .thenComparing(Actor::id);
    }

    /** Index of the actor's principal; for an actor without one, the number of principals. */
    private static int rank(Actor actor, PageRequest request) {
        return principal(actor, request).map(principals(request)::indexOf).orElse(principals(request).size());
    }

    /** The principal with the same country as the actor. */
    private static Optional<State> principal(Actor actor, PageRequest request) {
        return principals(request).stream().filter(state -> state.country().equals(actor.country())).findFirst();
    }

    private static List<State> principals(PageRequest request) {
        return request.edition().set().vocabulary().principals();
    }

    /** The id of the section that lists the actor. */
    private static String sectionId(Actor actor, PageRequest request) {
        return actor instanceof State
            ? "states"
            : principal(actor, request).map(State::id).orElse("others") + "-" + ActorType.of(actor).code();
    }

    /** The heading of the section that lists the actor. */
    private static String heading(Actor actor, PageRequest request) {
        var messages = request.messages();
        if (actor instanceof State) {
            return messages.get("web.actors.states");
        }
        String country = principal(actor, request)
            .map(state -> state.nameIn(request.language()))
            .orElse(messages.get("web.actors.others"));
        return messages.get("web.actors.group", country, messages.get("web.actors." + ActorType.of(actor).code()));
    }

    private static Entry entry(Actor actor, PageRequest request) {
        int events = request.edition().backlinks().eventsWith(actor).size();
        return new Entry(new RecordLinks(request).linkTo(actor), request.messages().get("web.event-count", events),
            String.join(" · ", actor.names().others().values()));
    }
}
