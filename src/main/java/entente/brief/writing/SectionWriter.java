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
 * Writes the sections of a definition: prose, then the content computed from the event set, or a sentence if no event
 * was found. In a short brief long lists are shortened; below a chronology, a link to all events gives the number of
 * omitted ones.
 */
final class SectionWriter {
    private final WritingContext context;
    private final Index index;

    SectionWriter(WritingContext context, Index index) {
        this.context = context;
        this.index = index;
    }

    List<Block> write(SectionDefinition section, ProseWriter prose) {
        var blocks = new ArrayList<Block>();
        section.paragraphs().forEach(paragraph -> blocks.add(new Paragraph(prose.runs(paragraph))));
        blocks.addAll(content(section.heading().in(context.messages().language()), section.content()));
        return blocks;
    }

    /**
     * The computed content of a section.
     *
     * @param heading of the section; also the title of a figure
     */
    List<? extends Block> content(String heading, SectionDefinition.Content content) {
        return switch (content) {
            case SectionDefinition.TextOnly() -> List.of();
            case SectionDefinition.Chronology(Query query, BriefLength length) -> {
                Shortlist<Event> events = events(search(query).events());
                var writer = new EventWriter(context, length);
                var blocks = new ArrayList<Block>(events.shown().stream().map(writer::entry).toList());
                if (events.omitted() > 0) {
                    blocks.add(moreLink(events.omitted(), query));
                }
                yield blocks.isEmpty() ? noEvents() : blocks;
            }
            case SectionDefinition.Table(Query query) -> table(search(query).events());
            case SectionDefinition.OneSided(Query query) -> table(oneSided(search(query)));
            case SectionDefinition.Commitments(Query query, CommitmentFilter filter, BriefLength length) ->
                commitments(filter.apply(search(query)), length);
            case SectionDefinition.Figure(Query query, SectionDefinition.Grouping grouping) -> {
                SearchResult result = search(query);
                yield result.events().isEmpty()
                    ? noEvents()
                    : List.of(new FigureWriter(context).write(heading, result, grouping));
            }
        };
    }

    private SearchResult search(Query query) {
        return index.search(query);
    }

    private Block moreLink(int omitted, Query query) {
        String all = context.urls().events(query.queryString());
        return new Paragraph(
            List.of(new Link(context.messages().get("brief.shortlist.more", omitted), all), new Plain(".")));
    }

    private static List<Event> oneSided(SearchResult result) {
        Vocabulary vocabulary = result.set().vocabulary();
        return result.events().stream().filter(event -> Side.of(event, vocabulary) instanceof Side.Only).toList();
    }

    private Shortlist<Event> events(List<Event> all) {
        return context.isShort() ? Shortlist.ofEvents(all) : Shortlist.complete(all);
    }

    private List<? extends Block> table(List<Event> all) {
        return all.isEmpty() ? noEvents() : List.of(new EventWriter(context, BriefLength.SHORT).table(events(all)));
    }

    private List<? extends Block> commitments(List<Commitment> all, BriefLength length) {
        Shortlist<Commitment> commitments = context.isShort() ? Shortlist.ofCommitments(all) : Shortlist.complete(all);
        return all.isEmpty() ? noEvents() : List.of(new CommitmentTable(context, length).write(commitments));
    }

    private List<? extends Block> noEvents() {
        return List.of(Paragraph.of(context.messages().get("brief.no-events")));
    }
}
