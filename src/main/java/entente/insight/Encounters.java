package entente.insight;

import static java.util.Collections.unmodifiableList;
import static java.util.Comparator.comparingInt;

import entente.model.Actor;
import entente.model.Event;
import entente.model.EventSet;
import entente.model.Participant;
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
 * Who took part in events together. An encounter is an event with both among its participants, in whatever role; being
 * quoted in it is none.
 */
public final class Encounters {
    private final Map<String, List<Event>> byActor;

    private Encounters(Map<String, List<Event>> byActor) {
        this.byActor = byActor;
    }

    /** Someone of another country and the events in common, oldest first. */
    public record Counterpart(Actor actor, List<Event> together) {
        public Counterpart {
            together = List.copyOf(together);
        }

        Event latest() {
            return together.getLast();
        }
    }

    /** Two of different sides and the events in common, oldest first. */
    public record Pair(Actor one, Actor other, List<Event> together) {
        public Pair {
            together = List.copyOf(together);
        }
    }

    /** Takes time and memory in step with the participants of {@code set}. */
    public static Encounters of(EventSet set) {
        var byActor = new HashMap<String, List<Event>>();
        for (var event : set.events().values()) {
            actors(event).keySet().forEach(id -> byActor.computeIfAbsent(id, any -> new ArrayList<>()).add(event));
        }
        return new Encounters(byActor);
    }

    /** The events in which {@code actor} took part, oldest first: the first and the last appearance are its ends. */
    public List<Event> of(Actor actor) {
        return unmodifiableList(byActor.getOrDefault(actor.id(), List.of()));
    }

    /** The events in which both took part, oldest first. */
    public List<Event> between(Actor one, Actor other) {
        Set<String> others = of(other).stream().map(Event::id).collect(Collectors.toSet());
        return of(one).stream().filter(event -> others.contains(event.id())).toList();
    }

    /** Everyone of another country whom {@code actor} met, most often first, of equals the latest met first. */
    public List<Counterpart> counterparts(Actor actor) {
        var met = new LinkedHashMap<Actor, List<Event>>();
        for (var event : of(actor)) {
            actors(event).values().stream().filter(other -> !other.country().equals(actor.country()))
                .forEach(other -> met.computeIfAbsent(other, any -> new ArrayList<>()).add(event));
        }
        return met.entrySet().stream().map(one -> new Counterpart(one.getKey(), one.getValue()))
            .sorted(comparingInt((Counterpart one) -> one.together().size())
                .thenComparing(one -> one.latest().date()).reversed()
                .thenComparing(one -> one.actor().id()))
            .toList();
    }

    /** Those of {@code some} with whom they met, most often first, of equals the latest meeting first. */
    public List<Pair> pairs(Collection<? extends Actor> some, Predicate<Actor> others) {
        return some.stream().flatMap(one -> counterparts(one).stream().filter(met -> others.test(met.actor()))
            .map(met -> new Pair(one, met.actor(), met.together())))
            .sorted(comparingInt((Pair pair) -> pair.together().size())
                .thenComparing(pair -> pair.together().getLast().date()).reversed()
                .thenComparing(pair -> pair.one().id()).thenComparing(pair -> pair.other().id()))
            .toList();
    }

    private static Map<String, Actor> actors(Event event) {
        return event.participants().stream().map(Participant::actor)
            .collect(Collectors.toMap(Actor::id, actor -> actor, (a, b) -> a, LinkedHashMap::new));
    }
}
