package entente.brief;

import entente.model.Event;
import entente.model.EventSet;
import entente.wording.Addresses;
import entente.wording.Words;
import java.util.List;

/** What the parts of one brief share while it is written: language, addresses, and the notes and introductions so far. */
record Draft(
    EventSet set,
    Addresses addresses,
    Words words,
    FilterWords filters,
    NoteList notes,
    Introductions introductions) {
    static Draft of(EventSet set, Addresses addresses) {
        Words words = Words.in(addresses.language());
        return new Draft(set, addresses, words, new FilterWords(set, words), new NoteList(words),
            new Introductions(addresses.language()));
    }

    /** Marks that prove these events: see {@link NoteList#chosen}. */
    List<Inline> marks(List<Event> events) {
        return notes.marks(events.stream().flatMap(NoteList::chosen));
    }

    /** One mark for an event on a line of its own, for its most reliable page; the event's own page has them all. */
    List<Inline> mark(Event event) {
        return notes.marks(NoteList.chosen(event).limit(1));
    }
}
