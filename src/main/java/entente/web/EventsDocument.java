package entente.web;

import entente.brief.BriefWriter;

/** {@code GET /en/events.pdf?topic=land}: the events of the list, all of them in its order, as a document. */
final class EventsDocument extends Page {
    private final transient Format format;

    EventsDocument(House house, Format format) {
        super(house);
        this.format = format;
    }

    @Override
    Answer answer(Visit visit) {
        var selection = visit.edition().index().select(visit.query().on(1));
        return format.file(BriefWriter.write(selection, visit.published()));
    }
}
