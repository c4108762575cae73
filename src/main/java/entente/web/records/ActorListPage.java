package entente.web.records;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.model.Actor;
import entente.model.ActorType;
import entente.model.State;
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

/** {@code GET /en/actors}: states, bodies and persons, those of the principals first, each with its events. */
public final class ActorListPage implements Page {
    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        Map<String, List<Actor>> byGroup = request.edition().set().actors().values().stream()
            .sorted(order(request))
            .collect(groupingBy(actor -> group(actor, request), LinkedHashMap::new, toList()));
        List<Section> parts = byGroup.entrySet().stream()
            .map(group -> new Section(group.getKey(), heading(group.getValue().getFirst(), request),
                group.getValue().stream().map(actor -> item(actor, request)).toList()))
            .toList();
        String heading = words.say("web.nav.actors");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, words.say("web.actors.lead"),
                new Figures(request).network(request.edition().set().events().values()).orElse(null), parts));
    }

    /** States, then the principals' bodies and persons, then the others'; by name. */
    private static Comparator<Actor> order(PageRequest request) {
        var names = Collator.getInstance(request.language().locale());
        return Comparator.<Actor, Boolean>comparing(actor -> !(actor instanceof State))
            .thenComparingInt(actor -> rank(actor, request))
            .thenComparing(ActorType::of)
            .thenComparing(actor -> actor.nameIn(request.language()), names)
            .thenComparing(Actor::id);
    }

    private static int rank(Actor actor, PageRequest request) {
        return principal(actor, request).map(principals(request)::indexOf).orElse(principals(request).size());
    }

    /** The principal whose country the actor has. */
    private static Optional<State> principal(Actor actor, PageRequest request) {
        return principals(request).stream().filter(state -> state.country().equals(actor.country())).findFirst();
    }

    private static List<State> principals(PageRequest request) {
        return request.edition().set().vocabulary().principals();
    }

    private static String group(Actor actor, PageRequest request) {
        return actor instanceof State
            ? "states"
            : principal(actor, request).map(State::id).orElse("others") + "-" + ActorType.of(actor).code();
    }

    private static String heading(Actor any, PageRequest request) {
        var words = request.messages();
        if (any instanceof State) {
            return words.say("web.actors.states");
        }
        String whose = principal(any, request)
            .map(state -> state.nameIn(request.language()))
            .orElse(words.say("web.actors.others"));
        return words.say("web.actors.group", whose, words.say("web.actors." + ActorType.of(any).code()));
    }

    private static Entry item(Actor actor, PageRequest request) {
        int events = request.edition().backlinks().eventsWith(actor).size();
        return new Entry(new RecordLinks(request).to(actor), request.messages().say("web.event-count", events),
            String.join(" · ", actor.names().others().values()));
    }
}
