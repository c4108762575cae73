package entente.insight;

import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Source;
import entente.model.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records that became known in a period: after one day, and on or before another. {@link EventSetAsOf} defines
 * when a record becomes known.
 *
 * @param events the events whose first source was published in the period
 * @param statements the statements whose first source was published in the period, including those of new events
 * @param sources the sources that were published in the period
 * @param commitments the commitments whose event became known in the period
 * @param assessed the commitments whose latest assessment is in the period
 */
public record KnownBetween(List<Event> events, List<EventStatement> statements, List<Source> sources,
    List<Commitment> commitments,
    List<Commitment> assessed) {
    public KnownBetween {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
        commitments = List.copyOf(commitments);
        assessed = List.copyOf(assessed);
    }

    /** A statement and the event in which it was made. */
    public record EventStatement(Event event, Statement statement) {
        /** The statements of {@code event}, in the order of the record. */
        public static Stream<EventStatement> in(Event event) {
            return event.statements().stream().map(statement -> new EventStatement(event, statement));
        }

        /** Unique in the set: the id of the event, a full stop, and the id of the statement in it. */
        public String id() {
            return event.id() + "." + statement.id();
        }
    }

    /**
     * The records of {@code set} that became known in a period, in the order of the set.
     *
     * @param after the day before the period
     * @param upTo the last day of the period
     */
    public static KnownBetween between(EventSet set, LocalDate after, LocalDate upTo) {
        var period = new Period(after, upTo);
        return new KnownBetween(
            set.events().values().stream().filter(event -> period.contains(EventSetAsOf.knownSince(event))).toList(),
            set.events().values().stream()
                .flatMap(EventStatement::in)
                .filter(pair -> period.contains(EventSetAsOf.knownSince(pair.event(), pair.statement()))).toList(),
            set.sources().values().stream().filter(source -> period.contains(EventSetAsOf.knownSince(source))).toList(),
            set.commitments().values().stream()
                .filter(commitment -> period.contains(EventSetAsOf.knownSince(commitment.madeIn()))).toList(),
            set.commitments().values().stream()
                .filter(commitment -> Stream.ofNullable(commitment.assessed()).anyMatch(period::contains)).toList());
    }

    private record Period(LocalDate after, LocalDate upTo) {
        boolean contains(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(upTo);
        }
    }
}
