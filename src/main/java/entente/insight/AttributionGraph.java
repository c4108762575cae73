package entente.insight;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import entente.model.Citation;
import entente.model.Event;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The chains of citations merged into one directed graph, from the origins to the publishers. Each voice is one node
 * and each pair of consecutive voices one edge, even if several citations share it. A body and the outlet that speaks
 * for it are the same node.
 *
 * @param nodes sorted by rank; equal ranks in the order of first mention
 * @param edges the edges, in the order of first mention
 */
public record AttributionGraph(List<Node> nodes, List<Edge> edges) {
    public AttributionGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A voice in the chains.
     *
     * @param rank the number of edges on the longest path from an origin
     * @param origin whether it is the origin of a citation
     * @param pages the number of cited pages that it published itself
     */
    public record Node(Voice voice, int rank, boolean origin, int pages) {}

    /** A step of attribution: {@code to} reports information that it has from {@code from}. */
    public record Edge(Voice from, Voice to) {}

    /** The graph of all citations of {@code event}, including those of its statements. */
    public static AttributionGraph of(Event event) {
        return of(event.allCitations());
    }

    /** The graph of {@code citations}. */
    public static AttributionGraph of(Stream<Citation> citations) {
        List<Citation> distinct = citations.distinct().toList();
        var voices = new LinkedHashMap<String, Voice>();
        var edges = new LinkedHashSet<Edge>();
        for (var citation : distinct) {
            List<Voice> chain = citation.chain().stream().map(Voice::canonical).toList();
            chain.forEach(voice -> voices.putIfAbsent(voice.id(), voice));
            IntStream.range(1, chain.size()).mapToObj(i -> new Edge(chain.get(i - 1), chain.get(i)))
                .filter(edge -> !edge.from().equals(edge.to())).forEach(edges::add);
        }
        Map<String, Integer> ranks = new LongestPaths(edges).ranks(voices.keySet());
        Set<String> origins = distinct.stream().map(citation -> citation.origin().id()).collect(toSet());
        Map<String, Set<String>> pages = distinct.stream().map(Citation::source).collect(groupingBy(
            source -> source.outlet().canonical().id(), mapping(source -> source.id(), toSet())));
        return new AttributionGraph(
            voices.values().stream()
                .map(voice -> new Node(voice, ranks.getOrDefault(voice.id(), 0), origins.contains(voice.id()),
                    pages.getOrDefault(voice.id(), Set.of()).size()))
                .sorted(comparingInt(Node::rank)).toList(),
            List.copyOf(edges));
    }

    /** Finds the longest path to each voice by depth-first search, ignoring edges that would close a cycle. */
    private static final class LongestPaths {
        private final Map<String, List<String>> successors;
        private final Map<String, Integer> ranks = new HashMap<>();
        private final List<String> path = new ArrayList<>();

        LongestPaths(Set<Edge> edges) {
            successors =
                edges.stream().collect(groupingBy(edge -> edge.from().id(), mapping(edge -> edge.to().id(), toList())));
        }

        /**
         * The length of the longest path to each voice. Paths start at voices without a predecessor, or anywhere in a
         * cycle.
         */
        Map<String, Integer> ranks(Set<String> voices) {
            Set<String> targets = successors.values().stream().flatMap(List::stream).collect(toSet());
            voices.stream().filter(voice -> !targets.contains(voice)).forEach(this::visit);
            voices.stream().filter(voice -> !ranks.containsKey(voice)).forEach(this::visit);
            return Collections.unmodifiableMap(ranks);
        }

        private void visit(String voice) {
            if (path.contains(voice) || ranks.getOrDefault(voice, -1) >= path.size()) {
                return;
            }
            ranks.put(voice, path.size());
            path.add(voice);
            successors.getOrDefault(voice, List.of()).forEach(this::visit);
            path.removeLast();
        }
    }
}
