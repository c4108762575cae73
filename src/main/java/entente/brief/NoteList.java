package entente.brief;

import entente.brief.Inline.Link;
import entente.brief.Inline.NoteMark;
import entente.brief.Inline.Plain;
import entente.brief.Inline.Title;
import entente.insight.Origins;
import entente.model.Citation;
import entente.model.Event;
import entente.model.Source;
import entente.model.Voice;
import entente.wording.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The endnotes of one brief while it is written: one for each page and the chain by which it was reached, numbered in the
 * order of first mention, so that a page cited ten times is one note and a page with two chains is two.
 */
final class NoteList {
    /** Addresses longer than this are shown by their host alone; the link is whole. */
    private static final int SHOWN = 80;

    /** Independent origins that confirm an event. */
    private static final int ENOUGH = 2;
    private static final Comparator<Citation> RELIABLE_FIRST =
        Comparator.comparing(citation -> citation.source().outlet().reliability());

    private final Words words;
    private final Map<Key, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> cited = new ArrayList<>();

    private record Key(String source, List<String> via) {
        static Key of(Citation citation) {
            return new Key(citation.source().id(), citation.via().stream().map(Voice::id).toList());
        }
    }

    NoteList(Words words) {
        this.words = words;
    }

    /** The most reliable page of each independent origin, of as many origins as it takes to confirm an event. */
    static Stream<Citation> chosen(Event event) {
        return chosen(event.everyCitation());
    }

    static Stream<Citation> chosen(Stream<Citation> citations) {
        return Origins.of(citations).groups().stream()
            .map(group -> group.citations().stream().min(RELIABLE_FIRST).orElseThrow())
            .sorted(RELIABLE_FIRST)
            .limit(ENOUGH);
    }

    /** A mark for each citation, each number once. */
    List<Inline> marks(Stream<Citation> citations) {
        var marks = new ArrayList<Inline>();
        for (int number : citations.map(this::number).distinct().toList()) {
            if (!marks.isEmpty()) {
                marks.add(new Plain("\u00a0"));
            }
            marks.add(new NoteMark(number));
        }
        return marks;
    }

    private int number(Citation citation) {
        return numbers.computeIfAbsent(Key.of(citation), key -> {
            cited.add(citation);
            return cited.size();
        });
    }

    boolean isEmpty() {
        return cited.isEmpty();
    }

    Block.Notes block() {
        var notes = new ArrayList<Block.Note>();
        for (Citation citation : cited) {
            notes.add(new Block.Note(notes.size() + 1, runs(citation)));
        }
        return new Block.Notes(notes);
    }

    private List<Inline> runs(Citation citation) {
        Source source = citation.source();
        var runs = new ArrayList<Inline>();
        runs.add(new Plain(source.outlet().name() + ", "));
        runs.add(new Title(source.title(), source.language()));
        runs.add(new Plain(", " + words.date(source.published()) + ", "));
        runs.add(new Link(shown(source.url()), source.url().toString()));
        runs.add(new Plain(". " + origin(citation)
            + words.say("brief.note.reliability", source.outlet().reliability().name())));
        return runs;
    }

    private String origin(Citation citation) {
        return citation.via().isEmpty() ? "" : words.say("brief.note.chain", chain(citation)) + " ";
    }

    private String chain(Citation citation) {
        return String.join(" → ", citation.chain().stream().map(voice -> voice.nameIn(words.language())).toList());
    }

    private static String shown(URI url) {
        String address = url.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return address.length() <= SHOWN ? address : url.getHost().replaceFirst("^www\\.", "") + "/…";
    }
}
