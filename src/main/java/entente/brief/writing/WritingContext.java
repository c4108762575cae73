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
 * The data that the writers of one brief share: event set, URLs, length and messages, and the mutable lists of
 * notes and introductions.
 *
 * @param notes the endnotes so far
 * @param introductions the people introduced so far
 */
record WritingContext(
    EventSet set,
    SiteUrls urls,
    BriefLength length,
    Messages messages,
    FilterText filterText,
    NoteList notes,
    Introductions introductions) {
    /** Two, because two independent origins corroborate an event. */
    private static final int MAX_ORIGINS_SHORT_SECTION = 2;

    static WritingContext of(EventSet set, SiteUrls urls, BriefLength length) {
        Messages messages = Messages.in(urls.language());
        return new WritingContext(set, urls, length, messages, new FilterText(set, messages), new NoteList(messages),
            new Introductions(urls.language()));
    }

    boolean isShort() {
        return length == BriefLength.SHORT;
    }

    /** Note marks for each event: one source per origin, from one origin in a short brief, else from up to two. */
    List<Inline> marks(List<Event> events) {
        return notes
            .marks(events.stream().flatMap(event -> bestCitations(event, event.allCitations(), BriefLength.SHORT)));
    }

    /** One note mark for an event in a table row, for its most reliable source. The page of the event lists all. */
    List<Inline> mark(Event event) {
        return notes.marks(NoteList.bestPerOrigin(event, event.allCitations()).limit(1));
    }

    /**
     * Note marks for {@code citations} of an event, one source per origin: from all origins in a full section, from up
     * to two in a short section, from one in a short brief.
     */
    List<Inline> marks(Event event, Stream<Citation> citations, BriefLength sectionLength) {
        return notes.marks(bestCitations(event, citations, sectionLength));
    }

    private Stream<NoteList.EventCitation> bestCitations(Event event, Stream<Citation> citations,
        BriefLength sectionLength) {
        Stream<NoteList.EventCitation> onePerOrigin = NoteList.bestPerOrigin(event, citations);
        if (isShort()) {
            return onePerOrigin.limit(1);
        }
        return sectionLength == BriefLength.SHORT ? onePerOrigin.limit(MAX_ORIGINS_SHORT_SECTION) : onePerOrigin;
    }
}
