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
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The endnotes of one brief while it is written: one for each page and the chain by which it was reached, numbered in the
 * order of first mention, so that a page cited ten times is one note and a page with two chains is two.
 */
final class NoteList {
    /** The language in which the set notes what a source adds or disputes. */
    private static final String NOTES_LANGUAGE = "en";

    private static final Comparator<Citation> RELIABLE_FIRST =
        Comparator.comparing(citation -> citation.source().outlet().reliability());

    private final Messages words;
    private final Map<Key, Cited> cited = new LinkedHashMap<>();

    private record Key(String source, List<String> via) {
        static Key of(Citation citation) {
            return new Key(citation.source().id(), citation.via().stream().map(Voice::id).toList());
        }
    }

    /** A page that is to be noted for what it says of an event. */
    record Proof(Event event, Citation citation) {}

    /** A note in the making: how credible what it is cited for is, and what it adds or disputes there. */
    private record Cited(int number, Citation citation, Set<Credibility> credibility, Set<String> notes) {}

    NoteList(Messages words) {
        this.words = words;
    }

    /** The most reliable page of each independent origin, the most reliable origins first. */
    static Stream<Proof> chosen(Event event, Stream<Citation> citations) {
        return Origins.of(citations).groups().stream()
            .map(group -> group.citations().stream().min(RELIABLE_FIRST).orElseThrow())
            .sorted(RELIABLE_FIRST)
            .map(citation -> new Proof(event, citation));
    }

    /** A mark for each page, each number once. */
    List<Inline> marks(Stream<Proof> proofs) {
        var marks = new ArrayList<Inline>();
        for (int number : proofs.map(this::number).distinct().toList()) {
            if (!marks.isEmpty()) {
                marks.add(new Plain("\u00a0"));
            }
            marks.add(new NoteMark(number));
        }
        return marks;
    }

    private int number(Proof proof) {
        Citation citation = proof.citation();
        Cited note = cited.computeIfAbsent(Key.of(citation), key -> new Cited(cited.size() + 1, citation,
            EnumSet.noneOf(Credibility.class), new LinkedHashSet<>()));
        note.credibility.add(proof.event().credibility());
        String remark = citation.note();
        if (remark != null) {
            note.notes.add(remark);
        }
        return note.number;
    }

    boolean isEmpty() {
        return cited.isEmpty();
    }

    Block.Notes block(BriefLength length) {
        return new Block.Notes(
            cited.values().stream().map(note -> new Block.Note(note.number, runs(note, length))).toList());
    }

    private List<Inline> runs(Cited note, BriefLength length) {
        Source source = note.citation.source();
        var runs = new ArrayList<Inline>();
        runs.add(new Plain(source.outlet().name() + ", "));
        runs.add(new Title(source.title(), source.language()));
        runs.add(new Plain(", " + words.date(source.published()) + ", "));
        runs.add(new Link(PrintedAddress.of(source.url(), length), source.url().toString()));
        runs.add(new Plain(". " + origin(note.citation, length)
            + words.say("brief.note.rating", source.outlet().reliability().name(),
                grades(note.credibility))));
        note.notes.forEach(remark -> {
            runs.add(new Plain(" "));
            runs.add(new Foreign(sentence(remark), NOTES_LANGUAGE));
        });
        return runs;
    }

    private String origin(Citation citation, BriefLength length) {
        return citation.via().isEmpty()
            ? ""
            : words.say("brief.note.chain." + length.code(), chain(citation)) + " ";
    }

    private String chain(Citation citation) {
        return citation.chain().stream().map(voice -> voice.nameIn(words.language())).collect(joining(" → "));
    }

    /** One grade where it is cited for one event, or for several as credible; else each. */
    private static String grades(Set<Credibility> grades) {
        return grades.stream().map(grade -> Integer.toString(grade.grade())).collect(joining("/"));
    }

    private static String sentence(String remark) {
        String capital = remark.substring(0, 1).toUpperCase(java.util.Locale.ENGLISH) + remark.substring(1);
        return remark.endsWith(".") ? capital : capital + ".";
    }
}
