package entente.insight;

import entente.model.Actor;
import entente.model.Actor.Office;
import entente.model.Citation;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Source;
import entente.model.Statement;
import entente.model.Voice;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the actors, outlets and places to which events, sources and commitments refer, directly or through another
 * record: the transitive closure over the parents of organisations, the organisations of offices, and the bodies of
 * outlets.
 */
final class ReferencedIds {
    private final Set<String> voices = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    private ReferencedIds() {}

    static ReferencedIds of(Collection<Event> events, Collection<Source> sources, Collection<Commitment> commitments) {
        var ids = new ReferencedIds();
        events.forEach(ids::add);
        sources.forEach(source -> ids.add(source.outlet()));
        commitments.forEach(commitment -> commitment.by().forEach(ids::add));
        return ids;
    }

    boolean contains(Voice voice) {
        return voices.contains(voice.id());
    }

    boolean contains(Place place) {
        return places.contains(place.id());
    }

    private void add(Event event) {
        event.places().forEach(place -> places.add(place.id()));
        event.participantsAndSpeakers().forEach(this::add);
        event.statements().stream().map(Statement::audience).forEach(this::add);
        event.allCitations().map(Citation::chain).flatMap(Collection::stream).forEach(this::add);
    }

    /** Adds the id of a voice and those of the voices to which it refers. */
    void add(@Nullable Voice voice) {
        if (voice != null && voices.add(voice.id())) {
            references(voice).forEach(this::add);
        }
    }

    private static Stream<Actor> references(Voice voice) {
        return switch (voice) {
            case Outlet outlet -> Stream.ofNullable(outlet.body());
            case Actor.Organisation organisation -> Stream.ofNullable(organisation.parent());
            case Actor.Person person -> person.offices().stream().map(Office::organisation);
            case Actor.State state -> Stream.empty();
        };
    }
}
