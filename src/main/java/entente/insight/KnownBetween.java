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
 * What became known after one day and up to another, that day included: published then, and of events and statements
 * not told before.
 *
 * @param statements all that became known, those of new events included
 * @param commitments those whose event became known
 * @param assessed those that were judged
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

    /** Lists keep the order of {@code whole}. */
    public static KnownBetween between(EventSet whole, LocalDate after, LocalDate upTo) {
        var period = new Period(after, upTo);
        return new KnownBetween(
            whole.events().values().stream().filter(event -> period.has(EventSetAsOf.known(event))).toList(),
            whole.events().values().stream().flatMap(EventStatement::in)
                .filter(said -> period.has(EventSetAsOf.known(said.event(), said.statement()))).toList(),
            whole.sources().values().stream().filter(source -> period.has(EventSetAsOf.known(source))).toList(),
            whole.commitments().values().stream().filter(made -> period.has(EventSetAsOf.known(made.madeIn())))
                .toList(),
            whole.commitments().values().stream().filter(made -> period.has(made.assessed())).toList());
    }

    private record Period(LocalDate after, LocalDate upTo) {
        boolean has(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(upTo);
        }
    }
}
