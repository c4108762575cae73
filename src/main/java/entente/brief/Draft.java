package entente.brief;

import entente.model.Citation;
import entente.model.Event;
import entente.model.EventSet;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the parts of one brief share while it is written: language, addresses, length, and the notes and introductions so
 * far.
 */
record Draft(
    EventSet set,
    Addresses addresses,
    Length length,
    Words words,
    FilterWords filters,
    NoteList notes,
    Introductions introductions) {
    /** Independent origins that confirm an event. */
    private static final int ENOUGH = 2;

    static Draft of(EventSet set, Addresses addresses, Length length) {
        Words words = Words.in(addresses.language());
        return new Draft(set, addresses, length, words, new FilterWords(set, words), new NoteList(words),
            new Introductions(addresses.language()));
    }

    boolean isShort() {
        return length == Length.SHORT;
    }

    /** Marks that prove these events, each from as many origins as the length has room for. */
    List<Inline> marks(List<Event> events) {
        return notes.marks(events.stream().flatMap(event -> chosen(event, event.everyCitation(), Length.SHORT)));
    }

    /** One mark for an event on a line of its own, for its most reliable page; the event's own page has them all. */
    List<Inline> mark(Event event) {
        return notes.marks(NoteList.chosen(event, event.everyCitation()).limit(1));
    }

    /** Marks for {@code citations} of an event: one an origin where it is told at full length. */
    List<Inline> marks(Event event, Stream<Citation> citations, Length told) {
        return notes.marks(chosen(event, citations, told));
    }

    private Stream<NoteList.Proof> chosen(Event event, Stream<Citation> citations, Length told) {
        Stream<NoteList.Proof> origins = NoteList.chosen(event, citations);
        return isShort() ? origins.limit(1) : told == Length.SHORT ? origins.limit(ENOUGH) : origins;
    }
}
