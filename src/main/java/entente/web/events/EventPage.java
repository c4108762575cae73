package entente.web.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import entente.edition.Edition;
import entente.feed.list.EventList;
import entente.feed.list.Feed;
import entente.feed.reference.Reference;
import entente.model.Event;
import entente.web.download.FeedDownload;
import entente.web.page.Link;
import entente.web.page.PageMetadata;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.web.page.RecordPage;
import entente.web.view.CiteThis;
import entente.web.view.FeedLinks;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /en/events/2025-11-19-missile-defence-consultations}: everything that the record of an event holds, and with
 * {@code .json}, {@code .bib} and so on the same as a file.
 */
public final class EventPage extends RecordPage<Event> {
    private static final Map<String, Feed> FORMATS =
        FeedLinks.OF_AN_EVENT.stream().collect(toUnmodifiableMap(Feed::extension, format -> format));

    private final CiteThis citing;

    public EventPage(CiteThis citing) {
        this.citing = citing;
    }

    @Override
    public Map<String, Event> records(Edition edition) {
        return edition.set().events();
    }

    @Override
    public PageResult show(Event event, PageRequest request) {
        var cited = Reference.of(event, request.edition().whole().set(), request.publicUrls());
        var cite = citing.view(cited, ending -> request.urls().event(event.id() + ending), request);
        var downloads = EventView.Downloads.of(event, cite, request);
        return new PageResult.HtmlPage("event", event.title().in(request.language()),
            EventView.of(event, downloads, request),
            PageMetadata.citing(cited, FeedLinks.of(event, request)));
    }

    @Override
    public Optional<PageResult.Download> file(Event event, String extension, PageRequest request) {
        return Optional.ofNullable(FORMATS.get(extension)).map(format -> FeedDownload.file(event.id(), format,
            EventList.of(event, request.edition().set(), request.edition().whole().set(),
                event.title().in(request.language())),
            request));
    }

    @Override
    public Link link(Event event, PageRequest request) {
        return new Link(request.messages().date(event.date()) + " · " + event.title().in(request.language()),
            request.urls().of(event));
    }
}
