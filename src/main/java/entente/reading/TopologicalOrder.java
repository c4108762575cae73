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
 * A topological order of a directed graph, and the cycles that prevent one. The depth-first search is iterative, so a
 * long path does not overflow the stack.
 *
 * @param ids each node after the nodes that it points to
 * @param cycles cycles, each of which repeats its first node at the end; at least one for each strongly connected
 *     component that has a cycle
 */
record TopologicalOrder(List<String> ids, List<List<String>> cycles) {
    TopologicalOrder {
        ids = List.copyOf(ids);
        cycles = cycles.stream().map(List::copyOf).toList();
    }

    /**
     * Sorts a graph.
     *
     * @param ids the nodes to start from
     * @param targets the nodes that a node points to; those that are not in {@code ids} are included
     */
    static TopologicalOrder of(Collection<String> ids, Function<String, List<String>> targets) {
        return new DepthFirstSearch(targets).search(ids);
    }

    private static final class DepthFirstSearch {
        private final Function<String, List<String>> targets;
        /** True for a node on the current path, false for a finished one. */
        private final Map<String, Boolean> onPath = new HashMap<>();
        private final Deque<Visit> path = new ArrayDeque<>();
        private final List<String> finished = new ArrayList<>();
        private final List<List<String>> cycles = new ArrayList<>();

        /** A node on the path and the targets that are still to be visited. */
        private record Visit(String id, Iterator<String> targets) {}

        DepthFirstSearch(Function<String, List<String>> targets) {
            this.targets = targets;
        }

        TopologicalOrder search(Collection<String> ids) {
            for (String id : ids) {
                visit(id);
                while (!path.isEmpty()) {
                    advance(path.peek());
                }
            }
            return new TopologicalOrder(finished, cycles);
        }

        private void visit(String id) {
            Boolean isOnPath = onPath.putIfAbsent(id, true);
            if (isOnPath == null) {
                path.push(new Visit(id, targets.apply(id).iterator()));
            } else if (isOnPath) {
                cycles.add(cycleTo(id));
            }
        }

        private void advance(Visit visit) {
            if (visit.targets().hasNext()) {
                visit(visit.targets().next());
            } else {
                onPath.put(visit.id(), false);
                finished.add(visit.id());
                path.pop();
            }
        }

        private List<String> cycleTo(String id) {
            var cycle = new ArrayList<String>();
            cycle.add(id);
            for (Visit visit : path) {
                cycle.addFirst(visit.id());
                if (visit.id().equals(id)) {
                    break;
                }
            }
            return cycle;
        }
    }
}
