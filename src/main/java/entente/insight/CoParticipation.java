package entente.insight;

import static java.util.Comparator.comparingInt;

import entente.model.Actor;
import entente.model.Event;
import entente.model.Event.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The co-participation network of actors: the actors with the most events, and for each pair of them the number of
 * events in which both take part. In network analysis this is the one-mode projection of an affiliation network.
 *
 * @param actors the nodes: most events first, then by id
 * @param ties the edges, each between two of the actors with at least one event in common: most events first, then by
 *     id
 */
public record CoParticipation(List<Count> actors, List<Tie> ties) {
    public CoParticipation {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /** An actor and the number of events in which it takes part. */
    public record Count(Actor actor, int events) {}

    /** Two actors and the number of events in which both take part. */
    public record Tie(Actor first, Actor second, int events) {}

    /**
     * The network of {@code events}.
     *
     * @param limit the maximum number of actors
     * @param filter which actors to include
     */
    public static CoParticipation of(Collection<Event> events, int limit, Predicate<Actor> filter) {
        List<List<Actor>> groups = events.stream().map(event -> event.participants().stream()
            .map(Participant::actor).filter(filter).distinct().toList()).toList();
        var counts = new LinkedHashMap<Actor, Integer>();
        groups.forEach(group -> group.forEach(actor -> counts.merge(actor, 1, Integer::sum)));
        List<Count> actors = counts.entrySet().stream()
            .map(entry -> new Count(entry.getKey(), entry.getValue()))
            .sorted(comparingInt(Count::events).reversed().thenComparing(count -> count.actor().id()))
            .limit(limit).toList();
        return new CoParticipation(actors, ties(groups, actors.stream().map(Count::actor).toList()));
    }

    private static List<Tie> ties(List<List<Actor>> groups, List<Actor> actors) {
        var counts = new LinkedHashMap<Map.Entry<Actor, Actor>, Integer>();
        for (var group : groups) {
            List<Actor> members = actors.stream().filter(group::contains).toList();
            for (int i = 0; i < members.size(); i++) {
                for (var other : members.subList(i + 1, members.size())) {
                    counts.merge(Map.entry(members.get(i), other), 1, Integer::sum);
                }
            }
        }
        var ties = new ArrayList<Tie>();
        counts.forEach((pair, count) -> ties.add(new Tie(pair.getKey(), pair.getValue(), count)));
        ties.sort(comparingInt(Tie::events).reversed().thenComparing(tie -> tie.first().id())
            .thenComparing(tie -> tie.second().id()));
        return ties;
    }
}
