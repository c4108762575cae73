package entente.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import entente.feed.Excerpt;
import entente.feed.Feed;
import entente.feed.Reference;
import entente.model.Event;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /en/events/2025-11-19-missile-defence-consultations}: everything that the record of an event holds, and with
 * {@code .json}, {@code .bib} and so on the same as a file.
 */
final class EventPage extends RecordPage<Event> {
    private static final Map<String, Feed> FORMATS =
        Feeds.OF_AN_EVENT.stream().collect(toUnmodifiableMap(Feed::extension, format -> format));

    private final transient Citing citing;

    EventPage(House house, Citing citing) {
        super(house);
        this.citing = citing;
    }

    @Override
    Map<String, Event> records(Edition edition) {
        return edition.set().events();
    }

    @Override
    Answer show(Event event, Visit visit) {
        var cited = Reference.of(event, visit.edition().whole().set(), visit.published());
        var cite = citing.view(cited, ending -> visit.addresses().event(event.id() + ending), visit);
        var away = EventTakeaways.of(event, cite, visit);
        return new Answer.Shown("event", event.title().in(visit.language()), EventView.of(event, away, visit),
            Head.citing(cited, Feeds.of(event, visit)));
    }

    @Override
    Optional<Answer.File> file(Event event, String extension, Visit visit) {
        return Optional.ofNullable(FORMATS.get(extension)).map(format -> FeedFile.file(event.id(), format,
            Excerpt.of(event, visit.edition().set(), visit.edition().whole().set(), event.title().in(visit.language())),
            visit));
    }

    @Override
    Link link(Event event, Visit visit) {
        return new Link(visit.words().date(event.date()) + " · " + event.title().in(visit.language()),
            visit.addresses().of(event));
    }
}
