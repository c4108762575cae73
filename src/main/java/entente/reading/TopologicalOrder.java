package entente.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Ids in an order in which each comes after those that it points to, and the circles that stand against it. Depth costs
 * no stack.
 *
 * @param circles each with its first id again at its end; every tangle of circles gives at least one
 */
record TopologicalOrder(List<String> ids, List<List<String>> circles) {
    TopologicalOrder {
        ids = List.copyOf(ids);
        circles = circles.stream().map(List::copyOf).toList();
    }

    /** @param targets what an id points to; those beyond {@code ids} are taken in */
    static TopologicalOrder of(Collection<String> ids, Function<String, List<String>> targets) {
        return new Walk(targets).through(ids);
    }

    /** A walk in depth first; an id is on the path while its targets are being walked. */
    private static final class Walk {
        private final Function<String, List<String>> targets;
        private final Map<String, Boolean> onPath = new HashMap<>();
        private final Deque<Step> path = new ArrayDeque<>();
        private final List<String> done = new ArrayList<>();
        private final List<List<String>> circles = new ArrayList<>();

        private record Step(String id, Iterator<String> targets) {}

        Walk(Function<String, List<String>> targets) {
            this.targets = targets;
        }

        TopologicalOrder through(Collection<String> ids) {
            for (String id : ids) {
                visit(id);
                while (!path.isEmpty()) {
                    walkOn(path.peek());
                }
            }
            return new TopologicalOrder(done, circles);
        }

        private void visit(String id) {
            Boolean here = onPath.putIfAbsent(id, true);
            if (here == null) {
                path.push(new Step(id, targets.apply(id).iterator()));
            } else if (here) {
                circles.add(circle(id));
            }
        }

        private void walkOn(Step step) {
            if (step.targets().hasNext()) {
                visit(step.targets().next());
            } else {
                onPath.put(step.id(), false);
                done.add(step.id());
                path.pop();
            }
        }

        private List<String> circle(String id) {
            var circle = new ArrayList<String>();
            circle.add(id);
            for (Step step : path) {
                circle.addFirst(step.id());
                if (step.id().equals(id)) {
                    break;
                }
            }
            return circle;
        }
    }
}
