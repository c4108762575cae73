package entente.web;

import static java.util.Collections.unmodifiableMap;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What points at a record, where records themselves point the other way only. Lists keep the order of the set: events
 * oldest first, the rest as in their file.
 */
final class Backlinks {
    private final Map<String, List<Relating>> relating = new HashMap<>();
    private final Map<String, List<Event>> ofStrand;
    private final Map<String, List<Event>> ofPlace;
    private final Map<String, List<Event>> ofActor;
    private final Map<String, List<Event>> ofSource;
    private final Map<String, List<Event>> ofOutlet;
    private final Map<String, List<Source>> sources;
    private final Map<String, List<Organisation>> parts;
    private final Map<String, List<Outlet>> voices;
    private final Map<String, List<Commitment>> madeIn;
    private final Map<String, List<Commitment>> evidencedBy;
    private final Map<String, List<Commitment>> madeBy;
    private final Map<String, List<Commitment>> alongStrand;

    /** An event that names another, and as what. */
    record Relating(Event event, Relation as) {}

    private Backlinks(EventSet set) {
        Collection<Event> events = set.events().values();
        Collection<Commitment> commitments = set.commitments().values();
        events.forEach(event -> event.related().forEach(related -> relating
            .computeIfAbsent(related.event(), id -> new ArrayList<>()).add(new Relating(event, related.as()))));
        ofStrand = inverse(events, event -> event.strands().stream().map(Strand::id));
        ofPlace = inverse(events, event -> event.places().stream().map(Place::id));
        ofActor = inverse(events, event -> actors(event).map(Actor::id));
        ofSource = inverse(events, event -> event.everyCitation().map(cited -> cited.source().id()));
        ofOutlet = inverse(events, event -> event.everyCitation().flatMap(Backlinks::outlets).map(Outlet::id));
        sources = inverse(set.sources().values(), source -> Stream.of(source.outlet().id()));
        parts = inverse(only(Organisation.class, set.actors().values()), part -> idOf(part.parent()));
        voices = inverse(set.outlets().values(), outlet -> idOf(outlet.body()));
        madeIn = inverse(commitments, made -> Stream.of(made.madeIn().id()));
        evidencedBy = inverse(commitments, made -> evidence(made).map(Event::id));
        madeBy = inverse(commitments, made -> made.by().stream().map(Actor::id));
        alongStrand = inverse(commitments, made -> Stream.of(made.strand().id()));
    }

    static Backlinks of(EventSet set) {
        return new Backlinks(set);
    }

    /** The events that name {@code event} as one that they follow, implement, announce, dispute or are part of. */
    List<Relating> relatingTo(Event event) {
        return relating.getOrDefault(event.id(), List.of());
    }

    List<Event> episodes(Strand strand) {
        return ofStrand.getOrDefault(strand.id(), List.of());
    }

    List<Event> eventsAt(Place place) {
        return ofPlace.getOrDefault(place.id(), List.of());
    }

    /** The events in which {@code actor} takes part or is quoted, as the filter for actors counts them. */
    List<Event> eventsWith(Actor actor) {
        return ofActor.getOrDefault(actor.id(), List.of());
    }

    List<Event> citing(Source source) {
        return ofSource.getOrDefault(source.id(), List.of());
    }

    /** The events that {@code outlet} published or passed on. */
    List<Event> toldBy(Outlet outlet) {
        return ofOutlet.getOrDefault(outlet.id(), List.of());
    }

    List<Source> sources(Outlet outlet) {
        return sources.getOrDefault(outlet.id(), List.of());
    }

    /** The organisations directly under {@code actor}. */
    List<Organisation> partsOf(Actor actor) {
        return parts.getOrDefault(actor.id(), List.of());
    }

    /** The sites and channels of {@code actor}. */
    List<Outlet> voicesOf(Actor actor) {
        return voices.getOrDefault(actor.id(), List.of());
    }

    List<Commitment> madeIn(Event event) {
        return madeIn.getOrDefault(event.id(), List.of());
    }

    /** The commitments that {@code event} is evidence for, in whole or for a stage. */
    List<Commitment> evidencedBy(Event event) {
        return evidencedBy.getOrDefault(event.id(), List.of());
    }

    List<Commitment> madeBy(Actor actor) {
        return madeBy.getOrDefault(actor.id(), List.of());
    }

    List<Commitment> along(Strand strand) {
        return alongStrand.getOrDefault(strand.id(), List.of());
    }

    private static Stream<Actor> actors(Event event) {
        Stream<Actor> speaking = event.statements().stream().flatMap(said -> said.speakers().stream());
        return Stream.concat(event.participants().stream().map(taking -> taking.actor()), speaking);
    }

    private static Stream<Outlet> outlets(Citation cited) {
        return only(Outlet.class, cited.chain()).stream();
    }

    private static Stream<Event> evidence(Commitment made) {
        return Stream.concat(made.evidence().stream(),
            made.stages().stream().flatMap(stage -> stage.evidence().stream()));
    }

    private static Stream<String> idOf(@Nullable Actor actor) {
        return actor == null ? Stream.empty() : Stream.of(actor.id());
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
        return unmodifiableMap(inverse);
    }
}
