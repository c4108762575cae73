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
 * A collection of records that programs can read. Every one of them is filtered as the list of events is: what is left
 * are the records that the selected events name.
 *
 * @param name in addresses: {@code events}
 * @param schema what a record says
 * @param id of a record, unique in the collection
 * @param all every record, in the order of the set
 * @param of those that a selection names
 * @param inOrderOfEvents whether a selection’s order is that of its records too
 */
public record Resource<R>(
    String name,
    Schema<R> schema,
    Function<R, String> id,
    Function<EventSet, Collection<R>> all,
    Function<SearchResult, List<R>> of,
    boolean inOrderOfEvents) {

    public static final Resource<Event> EVENTS = new Resource<>("events", EventSchemas.EVENT, Event::id,
        set -> set.events().values(), SearchResult::events, true);
    public static final Resource<KnownBetween.EventStatement> STATEMENTS =
        new Resource<>("statements", RecordSchemas.STATEMENT,
            KnownBetween.EventStatement::id, set -> said(set.events().values()), selection -> said(selection.events()),
            true);
    public static final Resource<Source> SOURCES = named("sources", RecordSchemas.SOURCE, Source::id, EventSet::sources,
        (event, set) -> event.everyCitation().map(cited -> cited.source().id()));
    public static final Resource<Outlet> OUTLETS = named("outlets", RecordSchemas.OUTLET, Outlet::id, EventSet::outlets,
        (event, set) -> event.everyCitation().flatMap(Resource::outlets));
    public static final Resource<Actor> ACTORS = named("actors", RecordSchemas.ACTOR, Actor::id, EventSet::actors,
        (event, set) -> Facet.ACTOR.of(event, set).stream());
    public static final Resource<Place> PLACES = named("places", EventSchemas.PLACE, Place::id, EventSet::places,
        (event, set) -> Facet.PLACE.of(event, set).stream());
    public static final Resource<Strand> STRANDS = named("strands", RecordSchemas.STRAND, Strand::id, EventSet::strands,
        (event, set) -> Facet.STRAND.of(event, set).stream());
    public static final Resource<Commitment> COMMITMENTS =
        named("commitments", RecordSchemas.COMMITMENT, Commitment::id,
            EventSet::commitments, Resource::commitments);

    /** All of them, in the order in which readers meet them. */
    public static final List<Resource<?>> ALL =
        List.of(EVENTS, STATEMENTS, SOURCES, OUTLETS, ACTORS, PLACES, STRANDS, COMMITMENTS);

    /** The record with this id. */
    public Optional<R> find(String wanted, EventSet set) {
        return all.apply(set).stream().filter(record -> id.apply(record).equals(wanted)).findFirst();
    }

    /** The ids of all. */
    public List<String> ids(EventSet set) {
        return all.apply(set).stream().map(id).toList();
    }

    /**
     * Records that events name; where a selection asks for all events, those that no event names too.
     *
     * @param ids of the records that an event names
     */
    private static <R> Resource<R> named(String name, Schema<R> schema, Function<R, String> id,
        Function<EventSet, Map<String, R>> records, BiFunction<Event, EventSet, Stream<String>> ids) {
        return new Resource<>(name, schema, id, set -> records.apply(set).values(), selection -> {
            EventSet set = selection.set();
            Collection<R> all = records.apply(set).values();
            if (selection.query().asksForAll()) {
                return List.copyOf(all);
            }
            Set<String> found =
                selection.events().stream().flatMap(event -> ids.apply(event, set)).collect(Collectors.toSet());
            return all.stream().filter(record -> found.contains(id.apply(record))).toList();
        }, false);
    }

    private static List<KnownBetween.EventStatement> said(Collection<Event> events) {
        return events.stream().flatMap(KnownBetween.EventStatement::in).toList();
    }

    private static Stream<String> outlets(Citation cited) {
        return cited.chain().stream().filter(Outlet.class::isInstance).map(voice -> voice.id());
    }

    /** Those that were made in an event, or that it is evidence for. */
    private static Stream<String> commitments(Event event, EventSet set) {
        return set.commitments().values().stream()
            .filter(made -> made.everyEvent().anyMatch(other -> other.id().equals(event.id())))
            .map(Commitment::id);
    }
}
