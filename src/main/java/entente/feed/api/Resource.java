package entente.feed.api;

import entente.feed.record.EventSchemas;
import entente.feed.record.RecordSchemas;
import entente.feed.record.Schema;
import entente.insight.KnownBetween;
import entente.model.Actor;
import entente.model.Citation;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Source;
import entente.model.Strand;
import entente.search.SearchResult;
import entente.search.query.Facet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A collection of records in the API. Every collection takes the filters of the list of events: the result has the
 * records to which the matching events refer.
 *
 * @param name the name in paths: {@code events}
 * @param id reads the id of a record, unique in the collection
 * @param allRecords reads every record of a set, in the order of the set
 * @param matching reads the records to which the events of a search result refer
 * @param inOrderOfEvents whether the records of a search result have the order of its events
 */
public record Resource<R>(
    String name,
    Schema<R> schema,
    Function<R, String> id,
    Function<EventSet, Collection<R>> allRecords,
    Function<SearchResult, List<R>> matching,
    boolean inOrderOfEvents) {

    public static final Resource<Event> EVENTS = new Resource<>("events", EventSchemas.EVENT, Event::id,
        set -> set.events().values(), SearchResult::events, true);
    public static final Resource<KnownBetween.EventStatement> STATEMENTS =
        new Resource<>("statements", RecordSchemas.STATEMENT,
            KnownBetween.EventStatement::id, set -> statements(set.events().values()),
            result -> statements(result.events()), true);
    public static final Resource<Source> SOURCES = referencedBy("sources", RecordSchemas.SOURCE, Source::id,
        EventSet::sources, (event, set) -> event.allCitations().map(citation -> citation.source().id()));
    public static final Resource<Outlet> OUTLETS = referencedBy("outlets", RecordSchemas.OUTLET, Outlet::id,
        EventSet::outlets, (event, set) -> event.allCitations().flatMap(Resource::outlets));
    public static final Resource<Actor> ACTORS = referencedBy("actors", RecordSchemas.ACTOR, Actor::id,
        EventSet::actors, (event, set) -> Facet.ACTOR.valuesFor(event, set).stream());
    public static final Resource<Place> PLACES = referencedBy("places", EventSchemas.PLACE, Place::id, EventSet::places,
        (event, set) -> Facet.PLACE.valuesFor(event, set).stream());
    public static final Resource<Strand> STRANDS = referencedBy("strands", RecordSchemas.STRAND, Strand::id,
        EventSet::strands, (event, set) -> Facet.STRAND.valuesFor(event, set).stream());
    public static final Resource<Commitment> COMMITMENTS =
        referencedBy("commitments", RecordSchemas.COMMITMENT, Commitment::id,
            EventSet::commitments, Resource::commitments);

    /** All collections, in the order of the documentation. */
    public static final List<Resource<?>> ALL =
        List.of(EVENTS, STATEMENTS, SOURCES, OUTLETS, ACTORS, PLACES, STRANDS, COMMITMENTS);

    /** The record with this id, if the set has one. */
    public Optional<R> find(String requestedId, EventSet set) {
        return allRecords.apply(set).stream().filter(record -> id.apply(record).equals(requestedId)).findFirst();
    }

    /** The ids of all records of a set, in its order. */
    public List<String> ids(EventSet set) {
        return allRecords.apply(set).stream().map(id).toList();
    }

    /**
     * A collection of records to which events refer. Without a filter it has all records, also those to which no event
     * refers.
     *
     * @param ids reads the ids of the records to which an event refers
     */
    private static <R> Resource<R> referencedBy(String name, Schema<R> schema, Function<R, String> id,
        Function<EventSet, Map<String, R>> records, BiFunction<Event, EventSet, Stream<String>> ids) {
        return new Resource<>(name, schema, id, set -> records.apply(set).values(), result -> {
            EventSet set = result.set();
            Collection<R> all = records.apply(set).values();
            if (result.query().matchesAll()) {
                return List.copyOf(all);
            }
            Set<String> referencedIds =
                result.events().stream().flatMap(event -> ids.apply(event, set)).collect(Collectors.toSet());
            return all.stream().filter(record -> referencedIds.contains(id.apply(record))).toList();
        }, false);
    }

    private static List<KnownBetween.EventStatement> statements(Collection<Event> events) {
        return events.stream().flatMap(KnownBetween.EventStatement::in).toList();
    }

    private static Stream<String> outlets(Citation citation) {
        return citation.chain().stream().filter(Outlet.class::isInstance).map(voice -> voice.id());
    }

    /** The commitments that were made in an event, and those for which it is evidence. */
    private static Stream<String> commitments(Event event, EventSet set) {
        return set.commitments().values().stream()
            .filter(commitment -> commitment.everyEvent().anyMatch(other -> other.id().equals(event.id())))
            .map(Commitment::id);
    }
}
