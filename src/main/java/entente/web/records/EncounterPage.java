package entente.web.records;

import entente.feed.reference.Reference;
import entente.model.Actor;
import entente.model.Event;
import entente.model.RecordType;
import entente.web.page.Link;
import entente.web.page.Page;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.PageResult.Failure;
import entente.web.page.SimilarIds;
import entente.web.page.WithdrawnRecords;
import entente.web.view.Figures;
import entente.web.view.RecordLinks;
import entente.web.view.RecordListView;
import entente.web.view.RecordListView.Entry;
import entente.web.view.RecordListView.Section;
import entente.wording.Messages;
import entente.wording.ParticipantText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /en/encounters/lindqvist/song-wei}: the events in which two actors took part, with their roles. */
public final class EncounterPage implements Page {
    /** The URL of the page of two actors. */
    public static String url(Actor first, Actor second, PageRequest request) {
        return request.urls().url("encounters/" + first.id() + "/" + second.id());
    }

    /**
     * The number of events of two actors, and the date of the last: «12 events, the last 5 September 2025».
     *
     * @param events their events, oldest first, at least one
     */
    public static String sharedEventsSummary(List<Event> events, PageRequest request) {
        return request.messages().get("web.encounters.details", events.size(),
            request.messages().date(events.getLast().date()));
    }

    @Override
    public PageResult show(PageRequest request) {
        String[] ids = request.recordId().split("/", -1);
        Map<String, Actor> actors = request.edition().set().actors();
        List<Actor> found = Stream.of(ids).flatMap(id -> Stream.ofNullable(actors.get(id))).distinct().toList();
        if (ids.length == 2 && found.size() == 2) {
            return show(found.getFirst(), found.getLast(), request);
        }
        return request.recordId().isEmpty()
            ? new PageResult.Redirect(request.urls().url("encounters"))
            : gone(ids, request).or(() -> notYetKnown(ids, request))
                .orElseGet(() -> new Failure.NotFound(Stream.concat(found.stream(), Stream.of(ids)
                    .flatMap(id -> SimilarIds.find(id, actors.keySet()).stream())
                    .map(id -> Objects.requireNonNull(actors.get(id))))
                    .distinct().map(new RecordLinks(request)::linkTo).toList()));
    }

    /** The failure if one of the actors was withdrawn. */
    private static Optional<PageResult> gone(String[] ids, PageRequest request) {
        Map<String, Actor> actors = request.edition().set().actors();
        return Stream.of(ids).flatMap(id -> WithdrawnRecords.findGone(id, RecordType.ACTOR, request,
            successor -> new RecordLinks(request).linkTo(Objects.requireNonNull(actors.get(successor)))).stream())
            .findFirst();
    }

    /** The failure if both actors are known now, but were not on the as-of day. */
    private static Optional<PageResult> notYetKnown(String[] ids, PageRequest request) {
        boolean areKnownNow =
            ids.length == 2 && request.edition().current().set().actors().keySet().containsAll(List.of(ids));
        return request.asOf().filter(day -> areKnownNow).map(day -> new Failure.NotYetKnown(day, new Link(
            request.messages().get("web.as-of.back"), request.currentUrl())));
    }

    private static PageResult show(Actor first, Actor second, PageRequest request) {
        Messages messages = request.messages();
        List<Event> events = request.edition().encounters().sharedEvents(first, second);
        String heading =
            messages.get("web.encounter", first.nameIn(request.language()), second.nameIn(request.language()));
        String lead = events.isEmpty()
            ? messages.get("web.encounter.none")
            : messages.get("web.encounter.lead", events.size(), messages.date(events.getFirst().date()),
                messages.date(events.getLast().date()));
        var links = new RecordLinks(request);
        var sections = new ArrayList<Section>();
        sections.add(new Section("together", null,
            events.reversed().stream().map(event -> entry(event, List.of(first, second), request)).toList()));
        sections.add(new Section("actors", messages.get("web.encounter.actors"),
            Stream.of(first, second).map(actor -> new Entry(links.linkTo(actor), "", "")).toList()));
        return new PageResult.HtmlPage("record-list", heading, new RecordListView(heading, lead,
            events.size() > 2 ? new Figures(request).timeline(events) : null, List.of(), sections),
            PageMetadata.ofReference(Reference.of(first.id() + "-" + second.id(), heading,
                request.publicUrls().url("encounters/" + first.id() + "/" + second.id()), lead,
                request.edition().current().set(),
                request.publicUrls()), List.of()));
    }

    private static Entry entry(Event event, List<Actor> actors, PageRequest request) {
        Messages messages = request.messages();
        String places =
            messages.join(event.places().stream().map(place -> place.names().in(request.language())).toList());
        String details = String.join(" · ", Stream.of(messages.date(event.date()),
            event.kind().label().in(request.language()), places).filter(text -> !text.isEmpty()).toList());
        return new Entry(new RecordLinks(request).linkTo(event), details,
            String.join("; ", actors.stream()
                .map(actor -> ParticipantText.participant(actor, event, request.language())).toList()));
    }
}
