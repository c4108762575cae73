package entente.web;

import entente.insight.Encounters;
import entente.model.Actor;
import entente.model.Organisation;
import entente.model.Person;
import entente.model.State;
import entente.web.Catalogue.Item;
import entente.web.Catalogue.Part;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /en/encounters}: who of one side met whom of another most often. */
final class EncountersPage extends Page {
    private static final int SHOWN = 60;

    EncountersPage(House house) {
        super(house);
    }

    @Override
    Answer answer(Visit visit) {
        var words = visit.words();
        List<Part> parts = Stream.of(
            part("persons", Person.class, visit),
            part("bodies", Organisation.class, visit))
            .filter(part -> !part.items().isEmpty()).toList();
        String heading = words.say("web.nav.encounters");
        return new Answer.Shown("catalogue", heading,
            Catalogue.of(heading, words.say("web.encounters.lead"),
                new Pictures(visit).network(visit.edition().set().events().values()), parts));
    }

    private static Part part(String id, Class<? extends Actor> kind, Visit visit) {
        List<State> principals = visit.edition().set().vocabulary().principals();
        List<Actor> some = visit.edition().set().actors().values().stream()
            .filter(actor -> kind.isInstance(actor) && actor.country().equals(principals.getFirst().country()))
            .toList();
        List<Encounters.Pair> pairs = visit.edition().encounters().pairs(some,
            other -> kind.isInstance(other) && other.country().equals(principals.getLast().country()));
        return new Part(id, visit.words().say("web.encounters." + id),
            pairs.stream().limit(SHOWN).map(pair -> item(pair, visit)).toList());
    }

    private static Item item(Encounters.Pair pair, Visit visit) {
        String names = visit.words().list(
            List.of(pair.one().nameIn(visit.language()), pair.other().nameIn(visit.language())));
        return new Item(new Link(names, EncounterPage.href(pair.one(), pair.other(), visit)),
            EncounterPage.often(pair.together(), visit), "");
    }
}
