package entente.web.records;

import entente.model.Actor;
import entente.model.Event;
import entente.model.Participant;
import entente.model.Person;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import entente.web.page.SimilarIds;
import entente.web.view.Figures;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code GET /en/encounters/lindqvist/song-wei}: all events in which two actors took part: when, where, as whom. */
public final class EncounterPage implements Page {
    public static String href(Actor one, Actor other, PageRequest request) {
        return request.urls().of("encounters/" + one.id() + "/" + other.id());
    }

    /** «12 events, the last 5 September 2025». */
    public static String often(List<Event> together, PageRequest request) {
        return request.messages().say("web.encounters.details", together.size(),
            request.messages().date(together.getLast().date()));
    }

    @Override
    public PageResult show(PageRequest request) {
        String[] ids = request.recordId().split("/", -1);
        Map<String, Actor> actors = request.edition().set().actors();
        List<Actor> known = Stream.of(ids).flatMap(id -> Stream.ofNullable(actors.get(id))).distinct().toList();
        if (ids.length == 2 && known.size() == 2) {
            return show(known.getFirst(), known.getLast(), request);
        }
        return request.recordId().isEmpty()
            ? new PageResult.Redirect(request.urls().of("encounters"))
            : new Failure.NotFound(Stream.concat(known.stream(), Stream.of(ids)
                .flatMap(id -> SimilarIds.to(id, actors.keySet()).stream())
                .map(id -> Objects.requireNonNull(actors.get(id))))
                .distinct().map(new RecordLinks(request)::to).toList());
    }

    private static PageResult show(Actor one, Actor other, PageRequest request) {
        Messages words = request.messages();
        List<Event> together = request.edition().encounters().between(one, other);
        String heading = words.say("web.encounter", one.nameIn(request.language()), other.nameIn(request.language()));
        String lead = together.isEmpty()
            ? words.say("web.encounter.none")
            : words.say("web.encounter.lead", together.size(), words.date(together.getFirst().date()),
                words.date(together.getLast().date()));
        var guide = new RecordLinks(request);
        var parts = new ArrayList<Section>();
        parts.add(new Section("together", null,
            together.reversed().stream().map(event -> item(event, List.of(one, other), request)).toList()));
        parts.add(new Section("actors", words.say("web.encounter.actors"),
            Stream.of(one, other).map(actor -> new Entry(guide.to(actor), "", "")).toList()));
        return new PageResult.HtmlPage("record-list", heading, new RecordListView(heading, lead,
            together.size() > 2 ? new Figures(request).timeline(together) : null, List.of(), parts));
    }

    private static Entry item(Event event, List<Actor> both, PageRequest request) {
        Messages words = request.messages();
        String where = words.list(event.places().stream().map(place -> place.names().in(request.language())).toList());
        String details = String.join(" · ", Stream.of(words.date(event.date()),
            event.kind().label().in(request.language()), where).filter(said -> !said.isEmpty()).toList());
        return new Entry(new RecordLinks(request).to(event), details,
            String.join("; ", both.stream().map(actor -> taking(actor, event, words)).toList()));
    }

    /** «Anna Lindqvist, Minister of Defence (host)». */
    private static String taking(Actor actor, Event event, Messages words) {
        List<String> roles = event.participants().stream().filter(one -> one.actor().equals(actor))
            .map(Participant::role).map(role -> role.label().in(words.language())).distinct().toList();
        Stream<String> offices = actor instanceof Person person
            ? person.officesOn(event.date()).stream().map(office -> office.title().in(words.language())).distinct()
            : Stream.empty();
        String who = String.join(", ", Stream.concat(Stream.of(actor.nameIn(words.language())), offices).toList());
        return who + " (" + String.join(", ", roles) + ")";
    }
}
