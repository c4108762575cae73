package entente.insight;

import static java.util.Collections.unmodifiableMap;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import entente.model.Actor;
import entente.model.Citation;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Organisation;
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
 * What points at a record, where records themselves point the other way only. Lists keep the order of the set: events
 * oldest first, the rest as in their file.
 */
public final class Backlinks {
    private final Map<String, List<Relating>> relating;
    private final Map<String, List<Event>> ofStrand;
    private final Map<String, List<Event>> ofPlace;
    private final Map<String, List<Event>> ofActor;
    private final Map<String, List<Event>> ofSource;
    private final Map<String, List<Event>> ofOutlet;
    private final Map<String, List<Event>> restingOn;
    private final Map<String, List<Source>> sources;
    private final Map<String, List<Organisation>> parts;
    private final Map<String, List<Outlet>> voices;
    private final Map<String, List<Commitment>> madeIn;
    private final Map<String, List<Commitment>> evidencedBy;
    private final Map<String, List<Commitment>> madeBy;
    private final Map<String, List<Commitment>> alongStrand;

    /** An event that names another, and as what. */
    public record Relating(Event event, Relation as) {}

    private Backlinks(EventSet set) {
        Collection<Event> events = set.events().values();
        Collection<Commitment> commitments = set.commitments().values();
        relating = relating(events);
        ofStrand = inverse(events, event -> event.strands().stream().map(Strand::id));
        ofPlace = inverse(events, event -> event.places().stream().map(Place::id));
        ofActor = inverse(events, event -> event.participantsAndSpeakers().map(Actor::id));
        ofSource = inverse(events, event -> event.everyCitation().map(cited -> cited.source().id()));
        ofOutlet = inverse(events, event -> event.everyCitation().flatMap(Backlinks::outlets).map(Outlet::id));
        restingOn = inverse(events, event -> inEveryChain(event).stream());
        sources = inverse(set.sources().values(), source -> Stream.of(source.outlet().id()));
        parts = inverse(only(Organisation.class, set.actors().values()),
            part -> Stream.ofNullable(Voice.idOf(part.parent())));
        voices = inverse(set.outlets().values(), outlet -> Stream.ofNullable(Voice.idOf(outlet.body())));
        madeIn = inverse(commitments, made -> Stream.of(made.madeIn().id()));
        evidencedBy = inverse(commitments, made -> made.everyEvidence().map(Event::id));
        madeBy = inverse(commitments, made -> made.by().stream().map(Actor::id));
        alongStrand = inverse(commitments, made -> Stream.of(made.strand().id()));
    }

    public static Backlinks of(EventSet set) {
        return new Backlinks(set);
    }

    /** The events that name {@code event} as one that they follow, implement, announce, dispute or are part of. */
    public List<Relating> relatingTo(Event event) {
        return relating.getOrDefault(event.id(), List.of());
    }

    public List<Event> episodes(Strand strand) {
        return ofStrand.getOrDefault(strand.id(), List.of());
    }

    public List<Event> eventsAt(Place place) {
        return ofPlace.getOrDefault(place.id(), List.of());
    }

    /** The events in which {@code actor} takes part or is quoted, as the filter for actors counts them. */
    public List<Event> eventsWith(Actor actor) {
        return ofActor.getOrDefault(actor.id(), List.of());
    }

    public List<Event> citing(Source source) {
        return ofSource.getOrDefault(source.id(), List.of());
    }

    /** The events that {@code outlet} published or passed on. */
    public List<Event> toldBy(Outlet outlet) {
        return ofOutlet.getOrDefault(outlet.id(), List.of());
    }

    /**
     * The events of which nothing would be known without {@code voice}: it stands, itself or by an outlet that speaks for
     * it, in the chain of every citation.
     */
    public List<Event> restingOn(Voice voice) {
        return restingOn.getOrDefault(voice.speaksFor().id(), List.of());
    }

    public List<Source> sources(Outlet outlet) {
        return sources.getOrDefault(outlet.id(), List.of());
    }

    /** The organisations directly under {@code actor}. */
    public List<Organisation> partsOf(Actor actor) {
        return parts.getOrDefault(actor.id(), List.of());
    }

    /** The sites and channels of {@code actor}. */
    public List<Outlet> voicesOf(Actor actor) {
        return voices.getOrDefault(actor.id(), List.of());
    }

    public List<Commitment> madeIn(Event event) {
        return madeIn.getOrDefault(event.id(), List.of());
    }

    /** The commitments that {@code event} is evidence for, in whole or for a stage. */
    public List<Commitment> evidencedBy(Event event) {
        return evidencedBy.getOrDefault(event.id(), List.of());
    }

    public List<Commitment> madeBy(Actor actor) {
        return madeBy.getOrDefault(actor.id(), List.of());
    }

    public List<Commitment> along(Strand strand) {
        return alongStrand.getOrDefault(strand.id(), List.of());
    }

    private static Map<String, List<Relating>> relating(Collection<Event> events) {
        return events.stream().flatMap(event -> event.related().stream()
            .map(related -> Map.entry(related.event(), new Relating(event, related.as()))))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList())));
    }

    private static Stream<Outlet> outlets(Citation cited) {
        return only(Outlet.class, cited.chain()).stream();
    }

    private static Set<String> inEveryChain(Event event) {
        return event.everyCitation().map(Backlinks::voices).reduce((one, other) -> {
            one.retainAll(other);
            return one;
        }).orElseThrow();
    }

    private static Set<String> voices(Citation cited) {
        return cited.chain().stream().map(voice -> voice.speaksFor().id()).collect(toCollection(HashSet::new));
    }

    private static <T> List<T> only(Class<T> type, Collection<? super T> things) {
        return things.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** From the ids that records point at to those records, each once. */
    private static <T> Map<String, List<T>> inverse(Collection<T> records, Function<T, Stream<String>> targets) {
        var inverse = new HashMap<String, List<T>>();
        for (T record : records) {
            targets.apply(record).distinct()
                .forEach(id -> inverse.computeIfAbsent(id, any -> new ArrayList<>()).add(record));
        }
        inverse.replaceAll((id, found) -> List.copyOf(found));
        return unmodifiableMap(inverse);
    }
}
