package entente.web.records;

import entente.insight.Encounters;
import entente.model.Actor;
import entente.model.Actor.Organisation;
import entente.model.Actor.Person;
import entente.model.Actor.State;
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

/**
 * {@code GET /en/encounters}: the pairs of persons, and the pairs of organisations, from the countries of two
 * principals, those with the most shared events first. If there are more than two principals, the first and the last
 * are used.
 */
final class EncounterListPage implements Page {
    /** Maximum number of pairs in a section. */
    private static final int MAX_PAIRS = 60;

    @Override
    public PageResult show(PageRequest request) {
        var messages = request.messages();
        List<Section> sections = Stream.of(
            section("persons", Person.class, request),
            section("bodies", Organisation.class, request))
            .filter(section -> !section.entries().isEmpty()).toList();
        String heading = messages.get("web.nav.encounters");
        return new PageResult.HtmlPage("record-list", heading,
            RecordListView.of(heading, messages.get("web.encounters.lead"),
                new Figures(request).network(request.edition().set().events().values()).orElse(null), sections));
    }

    private static Section section(String id, Class<? extends Actor> type, PageRequest request) {
        List<State> principals = request.edition().set().vocabulary().principals();
        List<Actor> actors = request.edition().set().actors().values().stream()
            .filter(actor -> type.isInstance(actor) && actor.country().equals(principals.getFirst().country()))
            .toList();
        List<Encounters.Pair> pairs = request.edition().encounters().pairs(actors,
            other -> type.isInstance(other) && other.country().equals(principals.getLast().country()));
        return new Section(id, request.messages().get("web.encounters." + id),
            pairs.stream().limit(MAX_PAIRS).map(pair -> entry(pair, request)).toList());
    }

    private static Entry entry(Encounters.Pair pair, PageRequest request) {
        String names = request.messages().join(
            List.of(pair.first().nameIn(request.language()), pair.second().nameIn(request.language())));
        return new Entry(new Link(names, EncounterPage.url(pair.first(), pair.second(), request)),
            EncounterPage.sharedEventsSummary(pair.sharedEvents(), request), "");
    }
}
