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

/** A property of events that a list can be filtered by. Its code is the name of the URL parameter. */
public enum Facet implements CodedEnum {
    /** The areas of the event. */
    AREA,
    /** The topics of the event. */
    TOPIC,
    /** The kind of event. */
    KIND,
    /** The strands of the event. */
    STRAND,
    /** The participants of the event, and the speakers of its statements. */
    ACTOR,
    /** The places of the event. */
    PLACE,
    /** The grade of significance, from 1 to 3. */
    SIGNIFICANCE,
    /** The grade of credibility, from 1 to 6. */
    CREDIBILITY,
    /** The {@link Side} that reports the event. */
    SIDE,
    /** The reliability, A to F, of the most reliable outlet that reports the event. */
    RELIABILITY;

    /** All valid values in the order of the set, as URLs have them. */
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

    /** The values that {@code event} has, without duplicates. */
    public List<String> valuesFor(Event event, EventSet set) {
        Stream<String> values = switch (this) {
            case AREA -> event.areas().stream().map(Vocabulary.Area::id);
            case TOPIC -> event.topics().stream().map(Vocabulary.Topic::id);
            case KIND -> Stream.of(event.kind().id());
            case STRAND -> event.strands().stream().map(Strand::id);
            case ACTOR -> event.participantsAndSpeakers().map(Actor::id);
            case PLACE -> event.places().stream().map(Place::id);
            case SIGNIFICANCE -> Stream.of(Integer.toString(event.significance().grade()));
            case CREDIBILITY -> Stream.of(Integer.toString(event.credibility().grade()));
            case RELIABILITY -> Stream.of(AdmiraltyGrid.bestReliability(event).name());
            case SIDE -> Stream.of(Side.of(event, set.vocabulary()).id());
        };
        return values.distinct().toList();
    }

    private static SequencedSet<String> ordered(Stream<String> values) {
        return unmodifiableSequencedSet(
            values.collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }
}
