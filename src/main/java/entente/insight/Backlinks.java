package entente.insight;

import static java.util.Collections.unmodifiableMap;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import entente.model.Actor;
import entente.model.Actor.Organisation;
import entente.model.Citation;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Source;
import entente.model.Strand;
import entente.model.Vocabulary.Relation;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An inverted index of the references between records: for each record, the records that refer to it. Lists have the
 * order of the set: events oldest first, other records in the order of their file.
 */
public final class Backlinks {
    private final Map<String, List<IncomingRelation>> relationsByTarget;
    private final Map<String, List<Event>> eventsByStrand;
    private final Map<String, List<Event>> eventsByPlace;
    private final Map<String, List<Event>> eventsByActor;
    private final Map<String, List<Event>> eventsBySource;
    private final Map<String, List<Event>> eventsByOutlet;
    private final Map<String, List<Event>> eventsByIndispensableVoice;
    private final Map<String, List<Source>> sourcesByOutlet;
    private final Map<String, List<Organisation>> organisationsByParent;
    private final Map<String, List<Outlet>> outletsByBody;
    private final Map<String, List<Commitment>> commitmentsByEvent;
    private final Map<String, List<Commitment>> commitmentsByEvidence;
    private final Map<String, List<Commitment>> commitmentsByActor;
    private final Map<String, List<Commitment>> commitmentsByStrand;

    /** A relation, seen from its target: the event that refers to the target, and the type of the relation. */
    public record IncomingRelation(Event event, Relation as) {}

    private Backlinks(EventSet set) {
        Collection<Event> events = set.events().values();
        Collection<Commitment> commitments = set.commitments().values();
        relationsByTarget = relationsByTarget(events);
        eventsByStrand = invert(events, event -> event.strands().stream().map(Strand::id));
        eventsByPlace = invert(events, event -> event.places().stream().map(Place::id));
        eventsByActor = invert(events, event -> event.participantsAndSpeakers().map(Actor::id));
        eventsBySource = invert(events, event -> event.allCitations().map(citation -> citation.source().id()));
        eventsByOutlet = invert(events, event -> event.allCitations().flatMap(Backlinks::outlets).map(Outlet::id));
        eventsByIndispensableVoice = invert(events, event -> voicesInEveryChain(event).stream());
        sourcesByOutlet = invert(set.sources().values(), source -> Stream.of(source.outlet().id()));
        organisationsByParent =
            invert(instances(Organisation.class, set.actors().values()),
                part -> Stream.ofNullable(Voice.idOf(part.parent())));
        outletsByBody = invert(set.outlets().values(), outlet -> Stream.ofNullable(Voice.idOf(outlet.body())));
        commitmentsByEvent = invert(commitments, commitment -> Stream.of(commitment.madeIn().id()));
        commitmentsByEvidence = invert(commitments, commitment -> commitment.everyEvidence().map(Event::id));
        commitmentsByActor = invert(commitments, commitment -> commitment.by().stream().map(Actor::id));
        commitmentsByStrand = invert(commitments, commitment -> Stream.of(commitment.strand().id()));
    }

    /** The backlinks of {@code set}. */
    public static Backlinks of(EventSet set) {
        return new Backlinks(set);
    }

    /**
     * The relations of other events to {@code event}, for example of an event that follows, implements or disputes it.
     */
    public List<IncomingRelation> relationsTo(Event event) {
        return relationsByTarget.getOrDefault(event.id(), List.of());
    }

    /** The events of {@code strand}. */
    public List<Event> eventsOf(Strand strand) {
        return eventsByStrand.getOrDefault(strand.id(), List.of());
    }

    /** The events at {@code place}. */
    public List<Event> eventsAt(Place place) {
        return eventsByPlace.getOrDefault(place.id(), List.of());
    }

    /**
     * The events in which {@code actor} takes part or makes a statement. The search filter by actor finds the same
     * events.
     */
    public List<Event> eventsWith(Actor actor) {
        return eventsByActor.getOrDefault(actor.id(), List.of());
    }

    /** The events that cite {@code source}, themselves or in a statement. */
    public List<Event> eventsCiting(Source source) {
        return eventsBySource.getOrDefault(source.id(), List.of());
    }

    /** The events with {@code outlet} in the chain of a citation, as publisher or as an earlier link. */
    public List<Event> eventsReportedBy(Outlet outlet) {
        return eventsByOutlet.getOrDefault(outlet.id(), List.of());
    }

    /**
     * The events that would have no source without {@code voice}: the chain of every citation contains it or an outlet
     * that speaks for it.
     */
    public List<Event> eventsDependingOn(Voice voice) {
        return eventsByIndispensableVoice.getOrDefault(voice.canonical().id(), List.of());
    }

    /** The sources published by {@code outlet}. */
    public List<Source> sourcesOf(Outlet outlet) {
        return sourcesByOutlet.getOrDefault(outlet.id(), List.of());
    }

    /** The organisations directly under {@code actor}. */
    public List<Organisation> organisationsUnder(Actor actor) {
        return organisationsByParent.getOrDefault(actor.id(), List.of());
    }

    /** The sites and channels of {@code actor}. */
    public List<Outlet> outletsOf(Actor actor) {
        return outletsByBody.getOrDefault(actor.id(), List.of());
    }

    /** The commitments made in {@code event}. */
    public List<Commitment> commitmentsMadeIn(Event event) {
        return commitmentsByEvent.getOrDefault(event.id(), List.of());
    }

    /** The commitments with {@code event} as evidence, for the commitment itself or for a stage. */
    public List<Commitment> commitmentsEvidencedBy(Event event) {
        return commitmentsByEvidence.getOrDefault(event.id(), List.of());
    }

    /** The commitments made by {@code actor}, alone or with others. */
    public List<Commitment> commitmentsMadeBy(Actor actor) {
        return commitmentsByActor.getOrDefault(actor.id(), List.of());
    }

    /** The commitments of {@code strand}. */
    public List<Commitment> commitmentsOf(Strand strand) {
        return commitmentsByStrand.getOrDefault(strand.id(), List.of());
    }

    private static Map<String, List<IncomingRelation>> relationsByTarget(Collection<Event> events) {
        return events.stream().flatMap(event -> event.related().stream()
            .map(relation -> Map.entry(relation.event(), new IncomingRelation(event, relation.as()))))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList())));
    }

    private static Stream<Outlet> outlets(Citation citation) {
        return instances(Outlet.class, citation.chain()).stream();
    }

    private static Set<String> voicesInEveryChain(Event event) {
        return event.allCitations().map(Backlinks::voices).reduce((common, voices) -> {
            common.retainAll(voices);
            return common;
        }).orElseThrow();
    }

    private static Set<String> voices(Citation citation) {
        return citation.chain().stream().map(voice -> voice.canonical().id()).collect(toCollection(HashSet::new));
    }

    private static <T> List<T> instances(Class<T> type, Collection<? super T> records) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The records that refer to each id; a record that refers to an id twice is listed once. */
    private static <T> Map<String, List<T>> invert(Collection<T> records, Function<T, Stream<String>> targets) {
        var inverse = new HashMap<String, List<T>>();
        for (T record : records) {
            targets.apply(record).distinct()
                .forEach(id -> inverse.computeIfAbsent(id, key -> new ArrayList<>()).add(record));
        }
        inverse.replaceAll((id, list) -> List.copyOf(list));
        return unmodifiableMap(inverse);
    }
}
