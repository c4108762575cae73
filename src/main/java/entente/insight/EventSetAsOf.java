package entente.insight;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.Actor.Person;
import entente.model.Citation;
import entente.model.Commitment;
import entente.model.Commitment.Stage;
import entente.model.Commitment.Status;
import entente.model.Credibility;
import entente.model.Event;
import entente.model.Event.Participant;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.model.LocalizedText;
import entente.model.Source;
import entente.model.Statement;
import entente.text.Sha256;
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
 * event or a statement is known from the day on which its first source was published. Everything made from the set as
 * of a day, in any format, reads this set and decides nothing itself.
 *
 * <ul>
 * <li>Events, statements, citations, relations, commitments and sources are those known by then.
 * <li>Actors, outlets and places to which only later records refer are left out; those to which no record refers, not.
 * <li>An office that began after the day is left out, and so is an end after the day.
 * <li>A commitment that had not been assessed by then has the status {@link Status#NOT_ASSESSED}, without reasoning.
 * <li>Withdrawals are those of the day and before.
 * </ul>
 *
 * <p>The vocabulary and the strands, by which curators classify events, the texts, and the days on which curators
 * reviewed an event or read a source are today's.
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

    /**
     * The fingerprint of a set as of a day: the SHA-256 of the line {@code FINGERPRINT as of YYYY-MM-DD}, ended by a
     * line feed, where {@code FINGERPRINT} is that of the whole set.
     */
    static String fingerprint(EventSet whole, LocalDate day) {
        return Sha256.hex((whole.fingerprint() + " as of " + day + "\n").getBytes(US_ASCII));
    }

    /** Restricts the records of a set to what was known on a day. */
    private static final class Restriction {
        private final EventSet whole;
        private final LocalDate day;
        private final SequencedMap<String, Actor> actors = new LinkedHashMap<>();

        Restriction(EventSet whole, LocalDate day) {
            this.whole = whole;
            this.day = day;
            whole.actors().forEach((id, actor) -> actors.put(id, withKnownOffices(actor)));
        }

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
            SequencedMap<String, Source> sources =
                filter(whole.sources(), source -> isKnown(EventSetAsOf.knownSince(source)));
            var ever = ReferencedIds.of(whole.events().values(), whole.sources().values(),
                whole.commitments().values());
            var byThen = ReferencedIds.of(events.values(), sources.values(), commitments.values());
            whole.vocabulary().principals().forEach(byThen::add);
            Stream.concat(actors.values().stream(), whole.outlets().values().stream())
                .filter(voice -> !ever.contains(voice)).forEach(byThen::add);
            return new EventSet(whole.vocabulary(), whole.strands(), filter(actors, byThen::contains),
                filter(whole.places(), place -> byThen.contains(place) || !ever.contains(place)),
                filter(whole.outlets(), byThen::contains), sources, events, commitments, whole.codebook(),
                fingerprint(whole, day), day,
                filter(whole.withdrawals(), withdrawal -> isKnown(withdrawal.date())));
        }

        private boolean isKnown(LocalDate since) {
            return !since.isAfter(day);
        }

        /** The actor without the offices that began after the day, and without ends of offices after the day. */
        private Actor withKnownOffices(Actor actor) {
            return actor instanceof Person(var id, var names, var country, var offices)
                ? new Person(id, names, country, offices.stream().filter(office -> isKnown(office.from().first()))
                    .map(this::withKnownEnd).toList())
                : actor;
        }

        private Office withKnownEnd(Office office) {
            EventDate end = office.to();
            return end == null || isKnown(end.first())
                ? office
                : new Office(office.title(), office.organisation(), office.from(), null);
        }

        private Actor actor(Actor actor) {
            return requireNonNull(actors.get(actor.id()));
        }

        private List<Actor> actors(List<Actor> all) {
            return all.stream().map(this::actor).toList();
        }

        private Event event(Event event, Set<String> knownEvents) {
            List<Statement> statements = event.statements().stream()
                .filter(statement -> isKnown(EventSetAsOf.knownSince(event, statement))).map(this::statement).toList();
            List<Citation> citations = citations(event.citations());
            return new Event(event.id(), event.date(), event.kind(), event.topics(), event.strands(),
                event.significance(), credibility(event, statements, citations), event.title(), event.summary(),
                event.places(),
                event.participants().stream()
                    .map(participant -> new Participant(actor(participant.actor()), participant.role())).toList(),
                statements, citations,
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
            Actor audience = statement.audience();
            return new Statement(statement.id(), actors(statement.speakers()),
                audience == null ? null : actor(audience), statement.text(), statement.phrases(),
                citations(statement.citations()));
        }

        private List<Citation> citations(List<Citation> citations) {
            return citations.stream().filter(citation -> isKnown(EventSetAsOf.knownSince(citation.source())))
                .map(citation -> new Citation(citation.source(), citation.via().stream()
                    .map(voice -> voice instanceof Actor actor ? actor(actor) : voice).toList(), citation.note()))
                .toList();
        }

        private Commitment commitment(Commitment commitment, Event madeIn, Map<String, Event> events) {
            boolean assessed = Stream.ofNullable(commitment.assessed()).anyMatch(this::isKnown);
            return new Commitment(commitment.id(), commitment.strand(), commitment.text(), madeIn,
                actors(commitment.by()), commitment.due(),
                assessed ? commitment.status() : Status.NOT_ASSESSED,
                assessed ? commitment.assessed() : null,
                assessed ? commitment.reasoning() : LocalizedText.untranslated(""),
                knownEvidence(commitment.evidence(), events),
                commitment.stages().stream().map(stage -> new Stage(stage.text(), stage.due(),
                    assessed ? stage.status() : Status.NOT_ASSESSED, knownEvidence(stage.evidence(), events)))
                    .toList());
        }

        private static List<Event> knownEvidence(List<Event> evidence, Map<String, Event> events) {
            return evidence.stream().flatMap(event -> Stream.ofNullable(events.get(event.id()))).toList();
        }

        private static <V> SequencedMap<String, V> filter(SequencedMap<String, V> records,
            Predicate<? super V> known) {
            return records.entrySet().stream().filter(record -> known.test(record.getValue()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        }
    }
}
