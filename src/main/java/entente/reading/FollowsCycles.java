package entente.reading;

import entente.model.EventRelation;
import entente.reading.yaml.Problem;
import entente.reading.yaml.Problems;
import entente.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Which event follows which, gathered from several threads, to find those that run in a circle. */
final class FollowsCycles {
    /** The relation by which no event may lead back to itself. */
    private static final String RELATION = "follows";

    private final ConcurrentNavigableMap<String, List<Tie>> ties = new ConcurrentSkipListMap<>();

    /** Where an event says that it follows another. */
    private record Tie(String to, String file, int line, String place) {}

    void add(String event, EventRelation related, YamlValue entry) {
        if (related.as().id().equals(RELATION)) {
            ties.computeIfAbsent(event, id -> new ArrayList<>())
                .add(new Tie(related.event(), entry.file(), entry.line(), entry.place()));
        }
    }

    void judge(Problems problems) {
        TopologicalOrder order =
            TopologicalOrder.of(ties.keySet(), event -> ties(event).stream().map(Tie::to).toList());
        for (List<String> circle : order.circles()) {
            ties(circle.getFirst()).stream()
                .filter(tie -> tie.to().equals(circle.get(1)))
                .forEach(tie -> problems.add(new Problem(tie.file(), tie.line(), tie.place(),
                    "a circle: " + String.join(" follows ", circle), "a chain that ends")));
        }
    }

    private List<Tie> ties(String event) {
        return ties.getOrDefault(event, List.of());
    }
}
