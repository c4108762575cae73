package entente.table;

import entente.insight.KnownBetween.EventStatement;
import entente.model.Citation;
import entente.model.Event;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A citation of an event, or of a statement in it.
 *
 * @param statement the statement cited, or null if the event itself is cited
 * @param number the position of the citation in its event or statement, from 1
 */
public record CitationRow(Event event, @Nullable EventStatement statement, int number, Citation citation) {
    /** The citations of the event itself, then those of its statements, in the order of the record. */
    public static Stream<CitationRow> of(Event event) {
        return Stream.concat(rows(event, null, event.citations()),
            EventStatement.in(event).flatMap(statement -> rows(event, statement, statement.statement().citations())));
    }

    private static Stream<CitationRow> rows(Event event, @Nullable EventStatement statement, List<Citation> citations) {
        return IntStream.range(0, citations.size())
            .mapToObj(index -> new CitationRow(event, statement, index + 1, citations.get(index)));
    }

    /** The id of the citation, unique in the set: the id of the event or statement, a hyphen, and the number. */
    public String id() {
        return (statement == null ? event.id() : statement.id()) + "-" + number;
    }

    @Nullable
    String statementId() {
        return statement == null ? null : statement.id();
    }
}
