package entente.brief.writing;

import entente.brief.BriefLength;
import entente.brief.document.Inline;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventSet;
import entente.wording.FilterText;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the parts of one brief share while it is written: language, addresses, length, and the notes and introductions so
 * far.
 */
record WritingContext(
    EventSet set,
    SiteUrls addresses,
    BriefLength length,
    Messages words,
    FilterText filters,
    NoteList notes,
    Introductions introductions) {
    /** Independent origins that confirm an event. */
    private static final int ENOUGH = 2;

    static WritingContext of(EventSet set, SiteUrls addresses, BriefLength length) {
        Messages words = Messages.in(addresses.language());
        return new WritingContext(set, addresses, length, words, new FilterText(set, words), new NoteList(words),
            new Introductions(addresses.language()));
    }

    boolean isShort() {
        return length == BriefLength.SHORT;
    }

    /** Marks that prove these events, each from as many origins as the length has room for. */
    List<Inline> marks(List<Event> events) {
        return notes.marks(events.stream().flatMap(event -> chosen(event, event.everyCitation(), BriefLength.SHORT)));
    }

    /** One mark for an event on a line of its own, for its most reliable page; the event's own page has them all. */
    List<Inline> mark(Event event) {
        return notes.marks(NoteList.chosen(event, event.everyCitation()).limit(1));
    }

    /** Marks for {@code citations} of an event: one an origin where it is told at full length. */
    List<Inline> marks(Event event, Stream<Citation> citations, BriefLength told) {
        return notes.marks(chosen(event, citations, told));
    }

    private Stream<NoteList.Proof> chosen(Event event, Stream<Citation> citations, BriefLength told) {
        Stream<NoteList.Proof> origins = NoteList.chosen(event, citations);
        return isShort() ? origins.limit(1) : told == BriefLength.SHORT ? origins.limit(ENOUGH) : origins;
    }
}
