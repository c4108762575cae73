package entente.insight;

import static java.util.Collections.unmodifiableList;
import static java.util.Comparator.comparingInt;

import entente.model.Actor;
import entente.model.Event;
import entente.model.Event.Participant;
import entente.model.EventSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The encounters of actors. An encounter of two actors is an event in which both are participants, in any role. An
 * actor that is only quoted in a statement is not a participant.
 */
public final class Encounters {
    private final Map<String, List<Event>> byActor;

    private Encounters(Map<String, List<Event>> byActor) {
        this.byActor = byActor;
    }

    /**
     * An actor of another country.
     *
     * @param sharedEvents the encounters, oldest first; at least one
     */
    public record Counterpart(Actor actor, List<Event> sharedEvents) {
        public Counterpart {
            sharedEvents = List.copyOf(sharedEvents);
        }

        Event latestEvent() {
            return sharedEvents.getLast();
        }
    }

    /**
     * Two actors of different countries.
     *
     * @param sharedEvents their encounters, oldest first; at least one
     */
    public record Pair(Actor first, Actor second, List<Event> sharedEvents) {
        public Pair {
            sharedEvents = List.copyOf(sharedEvents);
        }
    }

    /**
     * The encounters of {@code set}. Takes time and memory proportional to the number of participants of its events.
     */
    public static Encounters of(EventSet set) {
        var byActor = new HashMap<String, List<Event>>();
        for (var event : set.events().values()) {
            actors(event).keySet().forEach(id -> byActor.computeIfAbsent(id, key -> new ArrayList<>()).add(event));
        }
        return new Encounters(byActor);
    }

    /** The events in which {@code actor} is a participant, oldest first. */
    public List<Event> eventsWith(Actor actor) {
        return unmodifiableList(byActor.getOrDefault(actor.id(), List.of()));
    }

    /** The events in which both actors are participants, oldest first. */
    public List<Event> sharedEvents(Actor first, Actor second) {
        Set<String> eventsOfSecond = eventsWith(second).stream().map(Event::id).collect(Collectors.toSet());
        return eventsWith(first).stream().filter(event -> eventsOfSecond.contains(event.id())).toList();
    }

    /**
     * The actors of other countries that {@code actor} encountered: most encounters first, then latest encounter, then
     * id.
     */
    public List<Counterpart> counterparts(Actor actor) {
        var encounters = new LinkedHashMap<Actor, List<Event>>();
        for (var event : eventsWith(actor)) {
            actors(event).values().stream().filter(other -> !other.country().equals(actor.country()))
                .forEach(other -> encounters.computeIfAbsent(other, key -> new ArrayList<>()).add(event));
        }
        return encounters.entrySet().stream().map(entry -> new Counterpart(entry.getKey(), entry.getValue()))
            .sorted(comparingInt((Counterpart counterpart) -> counterpart.sharedEvents().size())
                .thenComparing(counterpart -> counterpart.latestEvent().date()).reversed()
                .thenComparing(counterpart -> counterpart.actor().id()))
            .toList();
    }

    /**
     * The pairs of an actor in {@code actors} and one of its {@link #counterparts} that matches {@code filter}: most
     * encounters first, then latest encounter, then ids.
     */
    public List<Pair> pairs(Collection<? extends Actor> actors, Predicate<Actor> filter) {
        return actors.stream().flatMap(actor -> counterparts(actor).stream()
            .filter(counterpart -> filter.test(counterpart.actor()))
            .map(counterpart -> new Pair(actor, counterpart.actor(), counterpart.sharedEvents())))
            .sorted(comparingInt((Pair pair) -> pair.sharedEvents().size())
                .thenComparing(pair -> pair.sharedEvents().getLast().date()).reversed()
                .thenComparing(pair -> pair.first().id()).thenComparing(pair -> pair.second().id()))
            .toList();
    }

    private static Map<String, Actor> actors(Event event) {
        return event.participants().stream().map(Participant::actor)
            .collect(Collectors.toMap(Actor::id, actor -> actor, (a, b) -> a, LinkedHashMap::new));
    }
}
