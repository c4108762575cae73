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
 * A set as it was known on a day: only what had been published by then. A source counts from the last day that its date
 * can mean, or from the day on which a curator read it; an event or a statement is known once a source has told it. The words in
 * which events are told are today's.
 *
 * <p>Events, statements, citations, relations, commitments and sources are those known by then; strands, actors, places and
 * outlets stay whole, so that their pages do. Commitments that nobody had assessed by then stand as pending, without
 * reasoning.
 */
public final class EventSetAsOf {
    private EventSetAsOf() {}

    /** What was known of {@code whole} on {@code day}, its date; nothing if no source had been published by then. */
    public static Optional<EventSet> of(EventSet whole, LocalDate day) {
        var known = new Known(whole, day);
        SequencedMap<String, Event> events = known.events();
        return events.isEmpty() ? Optional.empty() : Optional.of(known.set(events));
    }

    /** The day on which the first source that tells of {@code event} was out. */
    public static LocalDate known(Event event) {
        return told(event, event.everyCitation());
    }

    /** The day on which the first source of {@code said}, a statement of {@code event}, was out. */
    public static LocalDate known(Event event, Statement said) {
        return told(event, said.citations().stream());
    }

    /** The day by which {@code source} was surely out. */
    public static LocalDate known(Source source) {
        LocalDate last = source.published().last();
        return source.accessed().isBefore(last) ? source.accessed() : last;
    }

    /** What was out before an event, such as the text that it announces, bears it out but did not tell of it. */
    private static LocalDate told(Event event, Stream<Citation> citations) {
        LocalDate happened = event.date().first();
        List<LocalDate> out = citations.map(cited -> known(cited.source())).sorted().toList();
        return out.stream().filter(day -> !day.isBefore(happened)).findFirst().orElse(happened);
    }

    /** Cuts the records of a set down to what was known on a day. */
    private record Known(EventSet whole, LocalDate day) {
        SequencedMap<String, Event> events() {
            SequencedMap<String, Event> known = only(whole.events(), event -> !EventSetAsOf.known(event).isAfter(day));
            var events = new LinkedHashMap<String, Event>();
            known.forEach((id, event) -> events.put(id, event(event, known.keySet())));
            return events;
        }

        EventSet set(SequencedMap<String, Event> events) {
            var commitments = new LinkedHashMap<String, Commitment>();
            whole.commitments().forEach((id, made) -> Stream.ofNullable(events.get(made.madeIn().id()))
                .forEach(madeIn -> commitments.put(id, commitment(made, madeIn, events))));
            return new EventSet(whole.vocabulary(), whole.strands(), whole.actors(), whole.places(), whole.outlets(),
                only(whole.sources(), source -> !EventSetAsOf.known(source).isAfter(day)), events, commitments,
                whole.codebook(), whole.fingerprint(), day, whole.withdrawals());
        }

        private Event event(Event event, Set<String> known) {
            List<Statement> statements = event.statements().stream()
                .filter(said -> !EventSetAsOf.known(event, said).isAfter(day)).map(this::statement).toList();
            List<Citation> citations = citations(event.citations());
            return new Event(event.id(), event.date(), event.kind(), event.topics(), event.strands(),
                event.significance(), credibility(event, statements, citations), event.title(), event.summary(),
                event.places(), event.participants(), statements, citations,
                event.related().stream().filter(related -> known.contains(related.event())).toList(),
                event.reviewed());
        }

        /** What two origins confirm today may have had one then. */
        private static Credibility credibility(Event event, List<Statement> statements, List<Citation> citations) {
            Stream<Citation> said = statements.stream().flatMap(one -> one.citations().stream());
            return event.credibility() == Credibility.CONFIRMED
                && Origins.of(Stream.concat(citations.stream(), said)).count() < 2
                    ? Credibility.PROBABLY_TRUE
                    : event.credibility();
        }

        private Statement statement(Statement said) {
            return new Statement(said.id(), said.speakers(), said.audience(), said.text(), said.phrases(),
                citations(said.citations()));
        }

        private List<Citation> citations(List<Citation> citations) {
            return citations.stream().filter(cited -> !EventSetAsOf.known(cited.source()).isAfter(day)).toList();
        }

        private Commitment commitment(Commitment made, Event madeIn, Map<String, Event> events) {
            boolean judged = made.assessedBy(day);
            return new Commitment(made.id(), made.strand(), made.text(), madeIn, made.by(),
                made.due(), judged ? made.status() : Status.PENDING, made.assessed(),
                judged ? made.reasoning() : LocalizedText.same(""), among(made.evidence(), events),
                made.stages().stream().map(stage -> new Stage(stage.text(), stage.due(),
                    judged ? stage.status() : Status.PENDING, among(stage.evidence(), events))).toList());
        }

        private static List<Event> among(List<Event> evidence, Map<String, Event> events) {
            return evidence.stream().flatMap(event -> Stream.ofNullable(events.get(event.id()))).toList();
        }

        private static <V> SequencedMap<String, V> only(SequencedMap<String, V> records, Predicate<V> known) {
            return records.entrySet().stream().filter(record -> known.test(record.getValue()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        }
    }
}
