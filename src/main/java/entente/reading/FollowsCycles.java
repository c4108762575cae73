package entente.reading;

import entente.model.Event.EventRelation;
import entente.reading.yaml.Problem;
import entente.reading.yaml.Problems;
import entente.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Finds cycles of the relation «follows» between events. Thread-safe, since relations are added while files are read
 * in parallel. The relations of one event must all be added by the same thread.
 */
final class FollowsCycles {
    private static final String FOLLOWS = "follows";

    private final ConcurrentNavigableMap<String, List<Edge>> edgesByEvent = new ConcurrentSkipListMap<>();

    /**
     * A relation «follows», and its location in the file for the report of a problem.
     *
     * @param target the id of the event that is followed
     */
    private record Edge(String target, String file, int line, String place) {}

    /**
     * Adds a relation if it is «follows»; other relations are ignored.
     *
     * @param event the id of the event that has the relation
     * @param yaml the location of the relation
     */
    void add(String event, EventRelation relation, YamlValue yaml) {
        if (relation.as().id().equals(FOLLOWS)) {
            edgesByEvent.computeIfAbsent(event, id -> new ArrayList<>())
                .add(new Edge(relation.event(), yaml.file(), yaml.line(), yaml.path()));
        }
    }

    /** Reports every cycle, once all relations have been added. */
    void reportCycles(Problems problems) {
        TopologicalOrder order = TopologicalOrder.of(edgesByEvent.keySet(),
            event -> edges(event).stream().map(Edge::target).toList());
        for (List<String> cycle : order.cycles()) {
            edges(cycle.getFirst()).stream()
                .filter(edge -> edge.target().equals(cycle.get(1)))
                .forEach(edge -> problems.add(new Problem(edge.file(), edge.line(), edge.place(),
                    "a circle: " + String.join(" follows ", cycle), "a chain that ends")));
        }
    }

    private List<Edge> edges(String event) {
        return edgesByEvent.getOrDefault(event, List.of());
    }
}
