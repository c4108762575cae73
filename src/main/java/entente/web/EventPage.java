package entente.web;

import entente.model.Event;
import java.util.Map;

/** {@code GET /en/events/2025-11-19-missile-defence-consultations}: everything that the record of an event holds. */
final class EventPage extends RecordPage<Event> {
    EventPage(House house) {
        super(house);
    }

    @Override
    Map<String, Event> records(Edition edition) {
        return edition.set().events();
    }

    @Override
    Answer show(Event event, Visit visit) {
        return new Answer.Shown("event", event.title().in(visit.language()), EventView.of(event, visit));
    }

    @Override
    Link link(Event event, Visit visit) {
        return new Link(visit.words().date(event.date()) + " · " + event.title().in(visit.language()),
            visit.addresses().of(event));
    }
}
