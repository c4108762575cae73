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

    private final Citing citing;

    EventPage(Citing citing) {
        this.citing = citing;
    }

    @Override
    Map<String, Event> records(Edition edition) {
        return edition.set().events();
    }

    @Override
    PageResult show(Event event, PageRequest request) {
        var cited = Reference.of(event, request.edition().whole().set(), request.publicUrls());
        var cite = citing.view(cited, ending -> request.urls().event(event.id() + ending), request);
        var downloads = EventView.Downloads.of(event, cite, request);
        return new PageResult.HtmlPage("event", event.title().in(request.language()),
            EventView.of(event, downloads, request),
            Head.citing(cited, Feeds.of(event, request)));
    }

    @Override
    Optional<PageResult.Download> file(Event event, String extension, PageRequest request) {
        return Optional.ofNullable(FORMATS.get(extension)).map(format -> FeedFile.file(event.id(), format,
            Excerpt.of(event, request.edition().set(), request.edition().whole().set(),
                event.title().in(request.language())),
            request));
    }

    @Override
    Link link(Event event, PageRequest request) {
        return new Link(request.messages().date(event.date()) + " · " + event.title().in(request.language()),
            request.urls().of(event));
    }
}
