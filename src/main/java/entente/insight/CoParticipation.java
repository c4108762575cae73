package entente.insight;

import static java.util.Comparator.comparingInt;

import entente.model.Actor;
import entente.model.Event;
import entente.model.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who takes part in the same events: the actors that take part in most of them, and how many each two have in common.
 *
 * @param actors most events first, then by id
 * @param ties of two actors of the list with at least one event in common, most first
 */
public record CoParticipation(List<Count> actors, List<Tie> ties) {
    public CoParticipation {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    public record Count(Actor actor, int events) {}

    /** Two actors and the number of events in common. */
    public record Tie(Actor one, Actor other, int events) {}

    /**
     * @param most how many actors at most
     * @param wanted which actors count at all
     */
    public static CoParticipation of(Collection<Event> events, int most, Predicate<Actor> wanted) {
        List<List<Actor>> companies = events.stream().map(event -> event.participants().stream()
            .map(Participant::actor).filter(wanted).distinct().toList()).toList();
        var counts = new LinkedHashMap<Actor, Integer>();
        companies.forEach(company -> company.forEach(actor -> counts.merge(actor, 1, Integer::sum)));
        List<Count> actors = counts.entrySet().stream()
            .map(entry -> new Count(entry.getKey(), entry.getValue()))
            .sorted(comparingInt(Count::events).reversed().thenComparing(one -> one.actor().id()))
            .limit(most).toList();
        return new CoParticipation(actors, ties(companies, actors.stream().map(Count::actor).toList()));
    }

    private static List<Tie> ties(List<List<Actor>> companies, List<Actor> shown) {
        var common = new LinkedHashMap<Map.Entry<Actor, Actor>, Integer>();
        for (var company : companies) {
            List<Actor> present = shown.stream().filter(company::contains).toList();
            for (int at = 0; at < present.size(); at++) {
                for (var other : present.subList(at + 1, present.size())) {
                    common.merge(Map.entry(present.get(at), other), 1, Integer::sum);
                }
            }
        }
        var ties = new ArrayList<Tie>();
        common.forEach((pair, number) -> ties.add(new Tie(pair.getKey(), pair.getValue(), number)));
        ties.sort(comparingInt(Tie::events).reversed().thenComparing(tie -> tie.one().id())
            .thenComparing(tie -> tie.other().id()));
        return ties;
    }
}
