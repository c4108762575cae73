package entente.search;

import static java.util.Collections.unmodifiableSequencedSet;

import entente.insight.Side;
import entente.model.Actor;
import entente.model.Coded;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Participant;
import entente.model.Place;
import entente.model.Strand;
import entente.model.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A property of events by which a list is narrowed; the parameter of the address has its code as name. */
public enum Facet implements Coded {
    AREA(set -> set.vocabulary().areas().sequencedKeySet(),
        (event, set) -> event.areas().stream().map(Vocabulary.Area::id)),
    TOPIC(set -> set.vocabulary().topics().sequencedKeySet(),
        (event, set) -> event.topics().stream().map(Vocabulary.Topic::id)),
    KIND(set -> set.vocabulary().kinds().sequencedKeySet(), (event, set) -> Stream.of(event.kind().id())),
    STRAND(set -> set.strands().sequencedKeySet(), (event, set) -> event.strands().stream().map(Strand::id)),
    /** Whoever took part or is quoted. */
    ACTOR(set -> set.actors().sequencedKeySet(), (event, set) -> actors(event).map(Actor::id)),
    PLACE(set -> set.places().sequencedKeySet(), (event, set) -> event.places().stream().map(Place::id)),
    SIGNIFICANCE(set -> grades(3), (event, set) -> Stream.of(Integer.toString(event.significance().grade()))),
    CREDIBILITY(set -> grades(6), (event, set) -> Stream.of(Integer.toString(event.credibility().grade()))),
    SIDE(Facet::sides, (event, set) -> Stream.of(Side.of(event, set.vocabulary()).id()));

    private final Function<EventSet, SequencedSet<String>> universe;
    private final BiFunction<Event, EventSet, Stream<String>> values;

    Facet(Function<EventSet, SequencedSet<String>> universe, BiFunction<Event, EventSet, Stream<String>> values) {
        this.universe = universe;
        this.values = values;
    }

    /** Every value that fits, in the order of the set; as addresses write it. */
    public SequencedSet<String> values(EventSet set) {
        return universe.apply(set);
    }

    /** The values that {@code event} has, each once. */
    public List<String> of(Event event, EventSet set) {
        return values.apply(event, set).distinct().toList();
    }

    private static Stream<Actor> actors(Event event) {
        return Stream.concat(
            event.participants().stream().map(Participant::actor),
            event.statements().stream().flatMap(said -> said.speakers().stream()));
    }

    private static SequencedSet<String> grades(int most) {
        return ordered(IntStream.rangeClosed(1, most).mapToObj(Integer::toString));
    }

    private static SequencedSet<String> sides(EventSet set) {
        return ordered(Side.all(set.vocabulary()).stream().map(Side::id));
    }

    private static SequencedSet<String> ordered(Stream<String> values) {
        return unmodifiableSequencedSet(values.collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }
}
