package entente.brief.definition;

import entente.brief.BriefLength;
import entente.model.CodedEnum;
import entente.model.LocalizedText;
import entente.search.query.Query;
import java.util.List;

/**
 * The definition of one section of a brief: a heading, prose, and content computed from the event set.
 *
 * @param paragraphs may be empty
 */
public record SectionDefinition(LocalizedText heading, List<Prose> paragraphs, Content content) {
    public SectionDefinition {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The content that a section shows from the event set: the field {@code shows} of a definition. */
    public sealed interface Content {}

    /** Prose only. */
    public record TextOnly() implements Content {}

    /** Events with their summaries, at full length also with their statements. */
    public record Chronology(Query query, BriefLength length) implements Content {}

    /** Events as a table, one row each. */
    public record Table(Query query) implements Content {}

    /** Commitments with their status, at full length also with the reasons for it. */
    public record Commitments(Query query, CommitmentFilter commitments, BriefLength length) implements Content {}

    /** Events that only one principal's sources report, as a table. */
    public record OneSided(Query query) implements Content {}

    /** A chart of events per year, as stacked columns. */
    public record Figure(Query query, Grouping grouping) implements Content {}

    /** The property by which the columns of a figure are stacked. */
    public enum Grouping implements CodedEnum {
        AREA, TOPIC, KIND, SIDE
    }
}
