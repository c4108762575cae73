package entente.insight;

import static java.util.stream.Collectors.toMap;

import entente.model.Citation;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.model.Source;
import entente.model.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An event set as it was known on an earlier day: only what had been published by that day. A source counts as
 * published on the last day that its date can mean, or on the day on which a curator read it, if that is earlier. An
 * event or a statement is known from the day on which its first source was published. Titles, summaries and other texts
 * are today's.
 *
 * <p>Events, statements, citations, relations, commitments and sources are those known by then. Strands, actors, places
 * and outlets are all kept, so that their pages still exist. A commitment that had not been assessed by then is
 * pending, without reasoning.
 */
public final class EventSetAsOf {
    private EventSetAsOf() {}

    /** {@code set} as it was known on {@code day}, which becomes its date; empty if no event was known yet. */
    public static Optional<EventSet> of(EventSet set, LocalDate day) {
        var restriction = new Restriction(set, day);
        SequencedMap<String, Event> events = restriction.events();
        return events.isEmpty() ? Optional.empty() : Optional.of(restriction.set(events));
    }

    /** The day on which the first source of {@code event} was published; sources older than the event do not count. */
    public static LocalDate knownSince(Event event) {
        return firstReport(event, event.allCitations());
    }

    /** The same day for {@code statement} of {@code event}: its first source that is not older than the event. */
    public static LocalDate knownSince(Event event, Statement statement) {
        return firstReport(event, statement.citations().stream());
    }

    /** The day on which {@code source} counts as published. */
    public static LocalDate knownSince(Source source) {
        LocalDate last = source.published().last();
        return source.accessed().isBefore(last) ? source.accessed() : last;
    }

    /**
     * The day of the first source that is not older than the event. An older source, such as a document that the event
     * announces, does not count as reporting it. If all sources are older, the first day of the event.
     */
    private static LocalDate firstReport(Event event, Stream<Citation> citations) {
        LocalDate firstDay = event.date().first();
        List<LocalDate> published = citations.map(citation -> knownSince(citation.source())).sorted().toList();
        return published.stream().filter(day -> !day.isBefore(firstDay)).findFirst().orElse(firstDay);
    }

    /** Restricts the records of a set to what was known on a day. */
    private record Restriction(EventSet whole, LocalDate day) {
        SequencedMap<String, Event> events() {
            SequencedMap<String, Event> known =
                filter(whole.events(), event -> isKnown(EventSetAsOf.knownSince(event)));
            var events = new LinkedHashMap<String, Event>();
            known.forEach((id, event) -> events.put(id, event(event, known.keySet())));
            return events;
        }

        EventSet set(SequencedMap<String, Event> events) {
            var commitments = new LinkedHashMap<String, Commitment>();
            whole.commitments().forEach((id, commitment) -> Stream.ofNullable(events.get(commitment.madeIn().id()))
                .forEach(madeIn -> commitments.put(id, commitment(commitment, madeIn, events))));
            return new EventSet(whole.vocabulary(), whole.strands(), whole.actors(), whole.places(), whole.outlets(),
                filter(whole.sources(), source -> isKnown(EventSetAsOf.knownSince(source))), events, commitments,
                whole.codebook(), whole.fingerprint(), day, whole.withdrawals());
        }

        private boolean isKnown(LocalDate since) {
            return !since.isAfter(day);
        }

        private Event event(Event event, Set<String> knownEvents) {
            List<Statement> statements = event.statements().stream()
                .filter(statement -> isKnown(EventSetAsOf.knownSince(event, statement))).map(this::statement).toList();
            List<Citation> citations = citations(event.citations());
            return new Event(event.id(), event.date(), event.kind(), event.topics(), event.strands(),
                event.significance(), credibility(event, statements, citations), event.title(), event.summary(),
                event.places(), event.participants(), statements, citations,
                event.related().stream().filter(relation -> knownEvents.contains(relation.event())).toList(),
                event.coded(), event.reviewed());
        }

        /** An event that is «confirmed» today was only «probably true» while it had fewer than two origins. */
        private static Credibility credibility(Event event, List<Statement> statements, List<Citation> citations) {
            Stream<Citation> ofStatements = statements.stream().flatMap(statement -> statement.citations().stream());
            return event.credibility() == Credibility.CONFIRMED
                && Origins.of(Stream.concat(citations.stream(), ofStatements)).count() < 2
                    ? Credibility.PROBABLY_TRUE
                    : event.credibility();
        }

        private Statement statement(Statement statement) {
            return new Statement(statement.id(), statement.speakers(), statement.audience(), statement.text(),
                statement.phrases(), citations(statement.citations()));
        }

        private List<Citation> citations(List<Citation> citations) {
            return citations.stream().filter(citation -> isKnown(EventSetAsOf.knownSince(citation.source()))).toList();
        }

        private Commitment commitment(Commitment commitment, Event madeIn, Map<String, Event> events) {
            boolean assessed = commitment.isAssessedAsOf(day);
            return new Commitment(commitment.id(), commitment.strand(), commitment.text(), madeIn, commitment.by(),
                commitment.due(), assessed ? commitment.status() : Status.PENDING, commitment.assessed(),
                assessed ? commitment.reasoning() : LocalizedText.untranslated(""),
                knownEvidence(commitment.evidence(), events),
                commitment.stages().stream().map(stage -> new Stage(stage.text(), stage.due(),
                    assessed ? stage.status() : Status.PENDING, knownEvidence(stage.evidence(), events))).toList());
        }

        private static List<Event> knownEvidence(List<Event> evidence, Map<String, Event> events) {
            return evidence.stream().flatMap(event -> Stream.ofNullable(events.get(event.id()))).toList();
        }

        private static <V> SequencedMap<String, V> filter(SequencedMap<String, V> records, Predicate<V> known) {
            return records.entrySet().stream().filter(record -> known.test(record.getValue()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        }
    }
}
