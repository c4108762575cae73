package entente.brief.writing;

import entente.brief.BriefLength;
import entente.brief.definition.CommitmentFilter;
import entente.brief.definition.SectionDefinition;
import entente.brief.document.Block;
import entente.brief.document.Block.Paragraph;
import entente.brief.document.Inline.Link;
import entente.brief.document.Inline.Plain;
import entente.insight.Side;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Vocabulary;
import entente.search.Index;
import entente.search.SearchResult;
import entente.search.query.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes sections: their own words, then what the set holds, or that it holds nothing. A short brief shows a part of long
 * lists, and says how much it leaves out and where that is.
 */
final class SectionWriter {
    private final WritingContext draft;
    private final Index index;

    SectionWriter(WritingContext draft, Index index) {
        this.draft = draft;
        this.index = index;
    }

    List<Block> write(SectionDefinition section, ProseWriter prose) {
        var blocks = new ArrayList<Block>();
        section.paragraphs().forEach(paragraph -> blocks.add(new Paragraph(prose.runs(paragraph))));
        blocks.addAll(content(section.heading().in(draft.words().language()), section.content()));
        return blocks;
    }

    /** @param heading what stands over it, which is the title of a figure too */
    List<? extends Block> content(String heading, SectionDefinition.Content content) {
        return switch (content) {
            case SectionDefinition.TextOnly() -> List.of();
            case SectionDefinition.Chronology(Query query, BriefLength length) -> {
                Shortlist<Event> events = events(found(query).events());
                var writer = new EventWriter(draft, length);
                var blocks = new ArrayList<Block>(events.shown().stream().map(writer::entry).toList());
                if (events.left() > 0) {
                    blocks.add(more(events.left(), query));
                }
                yield blocks.isEmpty() ? nothing() : blocks;
            }
            case SectionDefinition.Table(Query query) -> table(found(query).events());
            case SectionDefinition.OneSided(Query query) -> table(oneSided(found(query)));
            case SectionDefinition.Commitments(Query query, CommitmentFilter filter, BriefLength length) ->
                commitments(filter.of(found(query)), length);
            case SectionDefinition.Figure(Query query, SectionDefinition.By by) -> {
                SearchResult found = found(query);
                yield found.events().isEmpty() ? nothing() : List.of(new FigureWriter(draft).of(heading, found, by));
            }
        };
    }

    private SearchResult found(Query query) {
        return index.select(query);
    }

    private Block more(int left, Query query) {
        String all = draft.addresses().events(query.address());
        return new Paragraph(List.of(new Link(draft.words().say("brief.shortlist.more", left), all), new Plain(".")));
    }

    private static List<Event> oneSided(SearchResult found) {
        Vocabulary vocabulary = found.set().vocabulary();
        return found.events().stream().filter(event -> Side.of(event, vocabulary) instanceof Side.Only).toList();
    }

    private Shortlist<Event> events(List<Event> all) {
        return draft.isShort() ? Shortlist.ofEvents(all) : Shortlist.whole(all);
    }

    private List<? extends Block> table(List<Event> all) {
        return all.isEmpty() ? nothing() : List.of(new EventWriter(draft, BriefLength.SHORT).table(events(all)));
    }

    private List<? extends Block> commitments(List<Commitment> all, BriefLength length) {
        Shortlist<Commitment> commitments = draft.isShort() ? Shortlist.ofCommitments(all) : Shortlist.whole(all);
        return all.isEmpty() ? nothing() : List.of(new CommitmentTable(draft, length).of(commitments));
    }

    private List<? extends Block> nothing() {
        return List.of(Paragraph.of(draft.words().say("brief.no-events")));
    }
}
