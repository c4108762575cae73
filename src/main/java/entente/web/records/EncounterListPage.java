package entente.web.records;

import entente.insight.Encounters;
import entente.model.Actor;
import entente.model.Organisation;
import entente.model.Person;
import entente.model.State;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.view.Figures;
import entente.web.view.RecordListView;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /en/encounters}: who of one side met whom of another most often. */
final class EncounterListPage implements Page {
    private static final int SHOWN = 60;

    @Override
    public PageResult show(PageRequest request) {
        var words = request.messages();
        List<Section> parts = Stream.of(
            part("persons", Person.class, request),
            part("bodies", Organisation.class, request))
            .filter(part -> !part.items().isEmpty()).toList();
        String heading = words.say("web.nav.encounters");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, words.say("web.encounters.lead"),
                new Figures(request).network(request.edition().set().events().values()).orElse(null), parts));
    }

    private static Section part(String id, Class<? extends Actor> kind, PageRequest request) {
        List<State> principals = request.edition().set().vocabulary().principals();
        List<Actor> some = request.edition().set().actors().values().stream()
            .filter(actor -> kind.isInstance(actor) && actor.country().equals(principals.getFirst().country()))
            .toList();
        List<Encounters.Pair> pairs = request.edition().encounters().pairs(some,
            other -> kind.isInstance(other) && other.country().equals(principals.getLast().country()));
        return new Section(id, request.messages().say("web.encounters." + id),
            pairs.stream().limit(SHOWN).map(pair -> item(pair, request)).toList());
    }

    private static Entry item(Encounters.Pair pair, PageRequest request) {
        String names = request.messages().list(
            List.of(pair.one().nameIn(request.language()), pair.other().nameIn(request.language())));
        return new Entry(new Link(names, EncounterPage.href(pair.one(), pair.other(), request)),
            EncounterPage.often(pair.together(), request), "");
    }
}
