package entente.brief;

import entente.brief.Block.Paragraph;
import entente.insight.Side;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Vocabulary;
import entente.search.Index;
import entente.search.Query;
import entente.search.Selection;
import java.util.ArrayList;
import java.util.List;

/** Writes the sections of a definition: their own words, then what the set holds, or that it holds nothing. */
final class SectionWriter {
    private final Draft draft;
    private final ProseWriter prose;
    private final Index index;

    SectionWriter(Draft draft, ProseWriter prose, Index index) {
        this.draft = draft;
        this.prose = prose;
        this.index = index;
    }

    List<Block> write(Section section) {
        var blocks = new ArrayList<Block>();
        section.paragraphs().forEach(paragraph -> blocks.add(new Paragraph(prose.runs(paragraph))));
        blocks.addAll(content(section.heading().in(draft.words().language()), section.content()));
        return blocks;
    }

    private List<? extends Block> content(String heading, Section.Content content) {
        return switch (content) {
            case Section.Words() -> List.of();
            case Section.Chronology(Query query, Length length) -> {
                var events = new EventWriter(draft, length);
                yield orNothing(found(query).events().stream().map(events::entry).toList());
            }
            case Section.Listing(Query query) -> table(found(query).events());
            case Section.OneSided(Query query) -> table(oneSided(found(query)));
            case Section.Undertakings(Query query, CommitmentFilter filter, Length length) -> {
                List<Commitment> commitments = filter.of(found(query));
                yield commitments.isEmpty() ? nothing() : List.of(new CommitmentTable(draft, length).of(commitments));
            }
            case Section.Tempo(Query query, Section.By by) -> {
                Selection found = found(query);
                yield found.events().isEmpty() ? nothing() : List.of(new FigureWriter(draft).of(heading, found, by));
            }
        };
    }

    private Selection found(Query query) {
        return index.select(query);
    }

    private static List<Event> oneSided(Selection found) {
        Vocabulary vocabulary = found.set().vocabulary();
        return found.events().stream().filter(event -> Side.of(event, vocabulary) instanceof Side.Only).toList();
    }

    private List<? extends Block> table(List<Event> events) {
        return events.isEmpty() ? nothing() : List.of(new EventWriter(draft, Length.SHORT).table(events));
    }

    private List<? extends Block> orNothing(List<? extends Block> blocks) {
        return blocks.isEmpty() ? nothing() : blocks;
    }

    private List<? extends Block> nothing() {
        return List.of(Paragraph.of(draft.words().say("brief.nothing")));
    }
}
