package entente.web.records;

import entente.edition.Edition;
import entente.model.Actor;
import entente.model.ActorType;
import entente.model.Event;
import entente.model.Office;
import entente.model.Organisation;
import entente.model.Person;
import entente.model.State;
import entente.search.query.Facet;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.RecordPage;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordViewBuilder;
import entente.wording.Messages;
import java.util.List;
import java.util.Map;

/** {@code GET /en/actors/borisov}: one actor with the names, offices, events and undertakings on record. */
final class ActorPage extends RecordPage<Actor> {
    private static final int COUNTERPARTS = 12;

    @Override
    public Map<String, Actor> records(Edition edition) {
        return edition.set().actors();
    }

    @Override
    public PageResult show(Actor actor, PageRequest request) {
        var writer = new RecordViewBuilder(request);
        Messages words = request.messages();
        actor.names().others().forEach((tag, name) -> writer.fact("web.actor.name." + tag, name, tag));
        writer.fact("web.country", words.countryName(actor.country()));
        place(actor, writer);
        var backlinks = request.edition().backlinks();
        writer.leading("web.actor.voices", backlinks.voicesOf(actor).stream().map(writer.guide::to).toList());
        writer.part("parts", "web.actor.parts", backlinks.partsOf(actor).stream()
            .map(part -> new Entry(writer.guide.to(part), "", "")).toList());
        appearances(actor, request, writer);
        writer.alone(actor).commitments("web.actor.commitments", backlinks.madeBy(actor));
        writer.events(backlinks.eventsWith(actor), Facet.ACTOR, actor.id());
        String title = actor.nameIn(request.language());
        String kicker = words.say("web.actor.kind." + ActorType.of(actor).code());
        return new PageResult.HtmlPage("record", title, writer.write(kicker, title, ""), writer.head());
    }

    /** From when to when an actor takes part, and whom of other countries it met most. */
    private static void appearances(Actor actor, PageRequest request, RecordViewBuilder writer) {
        var encounters = request.edition().encounters();
        List<Event> events = encounters.of(actor);
        if (events.isEmpty()) {
            return;
        }
        writer.leading("web.actor.first", List.of(writer.guide.dated(events.getFirst())))
            .leading("web.actor.last", List.of(writer.guide.dated(events.getLast())))
            .leading("web.actor.encounters", List.of(
                new Link(writer.words.say("web.nav.encounters"), request.urls().of("encounters"))))
            .part("met", "web.actor.met", encounters.counterparts(actor).stream().limit(COUNTERPARTS)
                .map(met -> new Entry(
                    new Link(met.actor().nameIn(request.language()), EncounterPage.href(actor, met.actor(), request)),
                    EncounterPage.often(met.together(), request), ""))
                .toList());
    }

    /** RequestAddress an actor stands: the body above it, or the offices held. */
    private static void place(Actor actor, RecordViewBuilder writer) {
        switch (actor) {
            case State state -> {}
            case Organisation body ->
                writer.leading("web.actor.parent",
                    body.parent() == null ? List.of() : List.of(writer.guide.to(body.parent())));
            case Person person -> writer.part("offices", "web.actor.offices",
                person.offices().reversed().stream().map(office -> item(office, writer)).toList());
        }
    }

    private static Entry item(Office office, RecordViewBuilder writer) {
        Messages words = writer.words;
        String held = office.to() == null
            ? words.say("web.actor.since", words.date(office.from()))
            : words.say("web.actor.from-to", words.date(office.from()), words.date(office.to()));
        return new Entry(new Link(office.title().in(words.language()), writer.guide.to(office.organisation()).href()),
            held, "");
    }

    @Override
    public Link link(Actor actor, PageRequest request) {
        return new RecordLinks(request).to(actor);
    }
}
