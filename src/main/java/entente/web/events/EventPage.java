package entente.web.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import entente.edition.Edition;
import entente.feed.list.EventList;
import entente.feed.list.Feed;
import entente.feed.reference.Reference;
import entente.model.Event;
import entente.model.RecordType;
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
 * {@code GET /en/events/2025-11-19-missile-defence-consultations}: the page of an event. With the extension of a
 * format, such as {@code .json} or {@code .bib}, it is the event as a file.
 */
public final class EventPage extends RecordPage<Event> {
    private static final Map<String, Feed> FORMATS =
        FeedLinks.EVENT_FORMATS.stream().collect(toUnmodifiableMap(Feed::extension, format -> format));

    private final CiteThis citeThis;

    public EventPage(CiteThis citeThis) {
        super(RecordType.EVENT);
        this.citeThis = citeThis;
    }

    @Override
    public Map<String, Event> records(Edition edition) {
        return edition.set().events();
    }

    @Override
    public PageResult show(Event event, PageRequest request) {
        var reference = Reference.of(event, request.edition().current().set(), request.publicUrls());
        var cite = citeThis.view(reference, extension -> request.urls().event(event.id() + extension), request);
        var downloads = EventView.Downloads.of(event, cite, request);
        return new PageResult.HtmlPage("event", event.title().in(request.language()),
            EventView.of(event, downloads, request),
            PageMetadata.ofReference(reference, FeedLinks.of(event, request)));
    }

    @Override
    public Optional<PageResult.Download> download(Event event, String extension, PageRequest request) {
        return Optional.ofNullable(FORMATS.get(extension)).map(format -> FeedDownload.file(event.id(), format,
            EventList.of(event, request.edition().set(), request.edition().current().set(),
                event.title().in(request.language())),
            request));
    }

    @Override
    public Link link(Event event, PageRequest request) {
        return new Link(request.messages().date(event.date()) + " · " + event.title().in(request.language()),
            request.urls().url(event));
    }
}
