package entente.search.query;

import static java.util.Collections.unmodifiableSequencedSet;

import entente.insight.AdmiraltyGrid;
import entente.insight.Side;
import entente.model.Actor;
import entente.model.CodedEnum;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Place;
import entente.model.Reliability;
import entente.model.Strand;
import entente.model.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A property of events by which a list is narrowed; the parameter of the address has its code as name. */
public enum Facet implements CodedEnum {
    AREA, TOPIC, KIND, STRAND,
    /** Whoever took part or is quoted. */
    ACTOR, PLACE, SIGNIFICANCE, CREDIBILITY, SIDE,
    /** Of the most reliable outlet that published on it. */
    RELIABILITY;

    /** Every value that fits, in the order of the set; as addresses write it. */
    public SequencedSet<String> values(EventSet set) {
        return switch (this) {
            case AREA -> set.vocabulary().areas().sequencedKeySet();
            case TOPIC -> set.vocabulary().topics().sequencedKeySet();
            case KIND -> set.vocabulary().kinds().sequencedKeySet();
            case STRAND -> set.strands().sequencedKeySet();
            case ACTOR -> set.actors().sequencedKeySet();
            case PLACE -> set.places().sequencedKeySet();
            case SIGNIFICANCE -> ordered(IntStream.rangeClosed(1, 3).mapToObj(Integer::toString));
            case CREDIBILITY -> ordered(IntStream.rangeClosed(1, 6).mapToObj(Integer::toString));
            case RELIABILITY -> ordered(Stream.of(Reliability.values()).map(Reliability::name));
            case SIDE -> ordered(Side.all(set.vocabulary()).stream().map(Side::id));
        };
    }

    /** The values that {@code event} has, each once. */
    public List<String> of(Event event, EventSet set) {
        Stream<String> values = switch (this) {
            case AREA -> event.areas().stream().map(Vocabulary.Area::id);
            case TOPIC -> event.topics().stream().map(Vocabulary.Topic::id);
            case KIND -> Stream.of(event.kind().id());
            case STRAND -> event.strands().stream().map(Strand::id);
            case ACTOR -> event.participantsAndSpeakers().map(Actor::id);
            case PLACE -> event.places().stream().map(Place::id);
            case SIGNIFICANCE -> Stream.of(Integer.toString(event.significance().grade()));
            case CREDIBILITY -> Stream.of(Integer.toString(event.credibility().grade()));
            case RELIABILITY -> Stream.of(AdmiraltyGrid.best(event).name());
            case SIDE -> Stream.of(Side.of(event, set.vocabulary()).id());
        };
        return values.distinct().toList();
    }

    private static SequencedSet<String> ordered(Stream<String> values) {
        return unmodifiableSequencedSet(
            values.collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }
}
