package entente.brief.definition;

import entente.brief.BriefLength;
import entente.model.CodedEnum;
import entente.model.LocalizedText;
import entente.search.query.Query;
import java.util.List;

/**
 * A part of a brief under one heading: first its own words, then what the set holds.
 *
 * @param paragraphs may be none
 */
public record SectionDefinition(LocalizedText heading, List<Prose> paragraphs, Content content) {
    public SectionDefinition {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a section shows of the set. */
    public sealed interface Content {}

    /** Nothing beyond its words. */
    public record TextOnly() implements Content {}

    /** Each event with its summary; at full length with what was said. */
    public record Chronology(Query query, BriefLength length) implements Content {}

    /** Events in a table, a line each. */
    public record Table(Query query) implements Content {}

    /** Commitments with their status; at full length with the reasons for it. */
    public record Commitments(Query query, CommitmentFilter commitments, BriefLength length) implements Content {}

    /** Events that one principal's sources alone tell, a line each. */
    public record OneSided(Query query) implements Content {}

    /** Events a year as columns, stacked by a property. */
    public record Figure(Query query, By by) implements Content {}

    /** What the columns of a figure are stacked by. */
    public enum By implements CodedEnum {
        AREA, TOPIC, KIND, SIDE
    }
}
