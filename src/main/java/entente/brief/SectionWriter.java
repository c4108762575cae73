package entente.brief;

import entente.brief.Block.Paragraph;
import entente.brief.Inline.Link;
import entente.brief.Inline.Plain;
import entente.insight.Side;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Vocabulary;
import entente.search.Index;
import entente.search.Query;
import entente.search.Selection;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes sections: their own words, then what the set holds, or that it holds nothing. A short brief shows a part of long
 * lists, and says how much it leaves out and where that is.
 */
final class SectionWriter {
    private final Draft draft;
    private final Index index;

    SectionWriter(Draft draft, Index index) {
        this.draft = draft;
        this.index = index;
    }

    List<Block> write(Section section, ProseWriter prose) {
        var blocks = new ArrayList<Block>();
        section.paragraphs().forEach(paragraph -> blocks.add(new Paragraph(prose.runs(paragraph))));
        blocks.addAll(content(section.heading().in(draft.words().language()), section.content()));
        return blocks;
    }

    /** @param heading what stands over it, which is the title of a figure too */
    List<? extends Block> content(String heading, Section.Content content) {
        return switch (content) {
            case Section.Words() -> List.of();
            case Section.Chronology(Query query, Length length) -> {
                Shortlist<Event> events = events(found(query).events());
                var writer = new EventWriter(draft, length);
                var blocks = new ArrayList<Block>(events.shown().stream().map(writer::entry).toList());
                if (events.left() > 0) {
                    blocks.add(more(events.left(), query));
                }
                yield blocks.isEmpty() ? nothing() : blocks;
            }
            case Section.Listing(Query query) -> table(found(query).events());
            case Section.OneSided(Query query) -> table(oneSided(found(query)));
            case Section.Undertakings(Query query, CommitmentFilter filter, Length length) ->
                commitments(filter.of(found(query)), length);
            case Section.Tempo(Query query, Section.By by) -> {
                Selection found = found(query);
                yield found.events().isEmpty() ? nothing() : List.of(new FigureWriter(draft).of(heading, found, by));
            }
        };
    }

    private Selection found(Query query) {
        return index.select(query);
    }

    private Block more(int left, Query query) {
        String all = draft.addresses().events(query.address());
        return new Paragraph(List.of(new Link(draft.words().say("brief.more", left), all), new Plain(".")));
    }

    private static List<Event> oneSided(Selection found) {
        Vocabulary vocabulary = found.set().vocabulary();
        return found.events().stream().filter(event -> Side.of(event, vocabulary) instanceof Side.Only).toList();
    }

    private Shortlist<Event> events(List<Event> all) {
        return draft.isShort() ? Shortlist.ofEvents(all) : Shortlist.whole(all);
    }

    private List<? extends Block> table(List<Event> all) {
        return all.isEmpty() ? nothing() : List.of(new EventWriter(draft, Length.SHORT).table(events(all)));
    }

    private List<? extends Block> commitments(List<Commitment> all, Length length) {
        Shortlist<Commitment> commitments = draft.isShort() ? Shortlist.ofCommitments(all) : Shortlist.whole(all);
        return all.isEmpty() ? nothing() : List.of(new CommitmentTable(draft, length).of(commitments));
    }

    private List<? extends Block> nothing() {
        return List.of(Paragraph.of(draft.words().say("brief.nothing")));
    }
}
