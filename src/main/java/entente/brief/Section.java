package entente.brief;

import entente.model.Coded;
import entente.model.Text;
import entente.search.Query;
import java.util.List;

/**
 * A part of a brief under one heading: first its own words, then what the set holds.
 *
 * @param paragraphs may be none
 */
public record Section(Text heading, List<Prose> paragraphs, Content content) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a section shows of the set. */
    public sealed interface Content {}

    /** Nothing beyond its words. */
    public record Words() implements Content {}

    /** Each event with its summary; at full length with what was said. */
    public record Chronology(Query query, Length length) implements Content {}

    /** Events in a table, a line each. */
    public record Listing(Query query) implements Content {}

    /** Commitments with their status; at full length with the reasons for it. */
    public record Undertakings(Query query, CommitmentFilter commitments, Length length) implements Content {}

    /** Events that one principal's sources alone tell, a line each. */
    public record OneSided(Query query) implements Content {}

    /** Events a year as columns, stacked by a property. */
    public record Tempo(Query query, By by) implements Content {}

    /** What the columns of a figure are stacked by. */
    public enum By implements Coded {
        AREA, TOPIC, KIND, SIDE
    }
}
