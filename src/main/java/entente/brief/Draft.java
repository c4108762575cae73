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
    Length length,
    Words words,
    FilterWords filters,
    NoteList notes,
    Introductions introductions) {
    static Draft of(EventSet set, Addresses addresses, Length length) {
        Words words = Words.in(addresses.language());
        return new Draft(set, addresses, length, words, new FilterWords(set, words), new NoteList(words),
            new Introductions(addresses.language()));
    }

    /** Marks that prove these events, few enough for a line: see {@link NoteList#chosen}. */
    List<Inline> marks(List<Event> events) {
        return notes.marks(events.stream().flatMap(event -> NoteList.chosen(event.everyCitation())));
    }
}
