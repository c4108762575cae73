package entente.web;

import entente.feed.Feed;
import entente.model.Event;
import java.util.List;

/** What is taken away from the page of an event: how it is cited, and its record as files. */
record EventTakeaways(Citing.View cite, List<EventsView.Takeaway> files) {
    static EventTakeaways of(Event event, Citing.View cite, PageRequest request) {
        return new EventTakeaways(cite, Feeds.OF_AN_EVENT.stream().map(Feed::extension)
            .map(extension -> EventsView.Takeaway.of(extension, request.urls().event(event.id() + "." + extension),
                request.messages()))
            .toList());
    }
}
