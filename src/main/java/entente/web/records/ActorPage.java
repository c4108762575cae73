package entente.web.records;

import entente.edition.Edition;
import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.Actor.Organisation;
import entente.model.Actor.Person;
import entente.model.Actor.State;
import entente.model.ActorType;
import entente.model.Event;
import entente.model.RecordType;
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

/** {@code GET /en/actors/borisov}: the page of an actor, with names, offices, events and commitments. */
final class ActorPage extends RecordPage<Actor> {
    /** Maximum number of counterparts on the page. */
    private static final int MAX_COUNTERPARTS = 12;

    ActorPage() {
        super(RecordType.ACTOR);
    }

    @Override
    public Map<String, Actor> records(Edition edition) {
        return edition.set().actors();
    }

    @Override
    public PageResult show(Actor actor, PageRequest request) {
        var builder = new RecordViewBuilder(request);
        Messages messages = request.messages();
        actor.names().others().forEach((tag, name) -> builder.fact("web.actor.name." + tag, name, tag));
        builder.fact("web.country", messages.countryName(actor.country()));
        affiliation(actor, builder);
        var backlinks = request.edition().backlinks();
        builder.linkFact("web.actor.voices",
            backlinks.outletsOf(actor).stream().map(builder.recordLinks::linkTo).toList());
        builder.section("parts", "web.actor.parts", backlinks.organisationsUnder(actor).stream()
            .map(part -> new Entry(builder.recordLinks.linkTo(part), "", "")).toList());
        appearances(actor, request, builder);
        builder.soleSourceEvents(actor).commitments("web.actor.commitments", backlinks.commitmentsMadeBy(actor));
        builder.events(backlinks.eventsWith(actor), Facet.ACTOR, actor.id());
        String title = actor.nameIn(request.language());
        String kicker = messages.get("web.actor.kind." + ActorType.of(actor).code());
        return new PageResult.HtmlPage("record", title, builder.build(kicker, title, ""),
            builder.metadata(actor.id(), title));
    }

    /**
     * The first and last event in which an actor takes part, and the actors of other countries that it met most often.
     */
    private static void appearances(Actor actor, PageRequest request, RecordViewBuilder builder) {
        var encounters = request.edition().encounters();
        List<Event> events = encounters.eventsWith(actor);
        if (events.isEmpty()) {
            return;
        }
        builder.linkFact("web.actor.first", List.of(builder.recordLinks.datedLinkTo(events.getFirst())))
            .linkFact("web.actor.last", List.of(builder.recordLinks.datedLinkTo(events.getLast())))
            .linkFact("web.actor.encounters", List.of(
                new Link(builder.messages.get("web.nav.encounters"), request.urls().url("encounters"))))
            .section("met", "web.actor.met", encounters.counterparts(actor).stream().limit(MAX_COUNTERPARTS)
                .map(counterpart -> new Entry(
                    new Link(counterpart.actor().nameIn(request.language()),
                        EncounterPage.url(actor, counterpart.actor(), request)),
                    EncounterPage.sharedEventsSummary(counterpart.sharedEvents(), request), ""))
                .toList());
    }

    /** The parent organisation of an organisation, or the offices of a person. */
    private static void affiliation(Actor actor, RecordViewBuilder builder) {
        switch (actor) {
            case State state -> {}
            case Organisation organisation ->
                builder.linkFact("web.actor.parent",
                    organisation.parent() == null
                        ? List.of()
                        : List.of(builder.recordLinks.linkTo(organisation.parent())));
            case Person person -> builder.section("offices", "web.actor.offices",
                person.offices().reversed().stream().map(office -> entry(office, builder)).toList());
        }
    }

    private static Entry entry(Office office, RecordViewBuilder builder) {
        Messages messages = builder.messages;
        String period = office.to() == null
            ? messages.get("web.actor.since", messages.date(office.from()))
            : messages.get("web.actor.from-to", messages.date(office.from()), messages.date(office.to()));
        return new Entry(
            new Link(office.title().in(messages.language()), builder.recordLinks.linkTo(office.organisation()).href()),
            period, "");
    }

    @Override
    public Link link(Actor actor, PageRequest request) {
        return new RecordLinks(request).linkTo(actor);
    }
}
