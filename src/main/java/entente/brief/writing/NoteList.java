package entente.brief.writing;

import static java.util.stream.Collectors.joining;

import entente.brief.BriefLength;
import entente.brief.document.Block;
import entente.brief.document.Inline;
import entente.brief.document.Inline.Foreign;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.NoteMark;
import entente.brief.document.Inline.Plain;
import entente.brief.document.Inline.Title;
import entente.brief.document.PrintedAddress;
import entente.insight.Origins;
import entente.model.Citation;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.Source;
import entente.model.Voice;
import entente.wording.BidiIsolate;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects the endnotes of one brief while it is written. There is one note for each source and attribution chain: a
 * source cited ten times has one note, a source with two chains has two. Notes are numbered in the order of first
 * mention.
 */
final class NoteList {
    /** The language of the event set's notes on citations. */
    private static final String NOTES_LANGUAGE = "en";

    private static final Comparator<Citation> RELIABLE_FIRST =
        Comparator.comparing(citation -> citation.source().outlet().reliability());

    private final Messages messages;
    private final Map<Key, PendingNote> notes = new LinkedHashMap<>();

    private record Key(String source, List<String> via) {
        static Key of(Citation citation) {
            return new Key(citation.source().id(), citation.via().stream().map(Voice::id).toList());
        }
    }

    /** A citation with the event that it supports. */
    record EventCitation(Event event, Citation citation) {}

    /**
     * An endnote that may get more content when its source is cited for other events.
     *
     * @param credibility of the events it is cited for
     * @param notes the event set's notes on these citations, without duplicates
     */
    private record PendingNote(int number, Citation citation, Set<Credibility> credibility, Set<String> notes) {}

    NoteList(Messages messages) {
        this.messages = messages;
    }

    /** The citation with the most reliable source from each independent origin, most reliable first. */
    static Stream<EventCitation> bestPerOrigin(Event event, Stream<Citation> citations) {
        return Origins.of(citations).groups().stream()
            .map(group -> group.citations().stream().min(RELIABLE_FIRST).orElseThrow())
            .sorted(RELIABLE_FIRST)
            .map(citation -> new EventCitation(event, citation));
    }

    /** One mark per endnote, without duplicates; adds the notes that are new. */
    List<Inline> marks(Stream<EventCitation> citations) {
        var marks = new ArrayList<Inline>();
        for (int number : citations.map(this::number).distinct().toList()) {
            if (!marks.isEmpty()) {
                marks.add(new Plain("\u00a0"));
            }
            marks.add(new NoteMark(number));
        }
        return marks;
    }

    private int number(EventCitation eventCitation) {
        Citation citation = eventCitation.citation();
        PendingNote note = notes.computeIfAbsent(Key.of(citation), key -> new PendingNote(notes.size() + 1, citation,
            EnumSet.noneOf(Credibility.class), new LinkedHashSet<>()));
        note.credibility.add(eventCitation.event().credibility());
        String comment = citation.note();
        if (comment != null) {
            note.notes.add(comment);
        }
        return note.number;
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    Block.Notes block(BriefLength length) {
        return new Block.Notes(
            notes.values().stream().map(note -> new Block.Note(note.number, runs(note, length))).toList());
    }

    private List<Inline> runs(PendingNote note, BriefLength length) {
        Source source = note.citation.source();
        var runs = new ArrayList<Inline>();
        runs.add(new Plain(BidiIsolate.of(source.outlet().name()) + ", "));
        runs.add(new Title(source.title(), source.language()));
        runs.add(new Plain(", " + messages.date(source.published()) + ", "));
        runs.add(new Link(PrintedAddress.of(source.url(), length), source.url().toString()));
        runs.add(new Plain(". " + origin(note.citation, length)
            + messages.get("brief.note.rating", source.outlet().reliability().name(),
                grades(note.credibility))));
        note.notes.forEach(comment -> {
            runs.add(new Plain(" "));
            runs.add(new Foreign(asSentence(comment), NOTES_LANGUAGE));
        });
        return runs;
    }

    private String origin(Citation citation, BriefLength length) {
        return citation.via().isEmpty()
            ? ""
            : messages.get("brief.note.chain." + length.code(), chain(citation)) + " ";
    }

    private String chain(Citation citation) {
        return citation.chain().stream().map(voice -> BidiIsolate.of(voice.nameIn(messages.language())))
            .collect(joining(" → "));
    }

    /** The distinct grades of the events that a note is cited for: «2», or «1/2». */
    private static String grades(Set<Credibility> grades) {
        return grades.stream().map(grade -> Integer.toString(grade.grade())).collect(joining("/"));
    }

    private static String asSentence(String comment) {
        String capital = comment.substring(0, 1).toUpperCase(Locale.ENGLISH) + comment.substring(1);
        return comment.endsWith(".") ? capital : capital + ".";
    }
}
