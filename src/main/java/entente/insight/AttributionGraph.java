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
 * The chains of citations as one graph, from those who said it first to those who published it: each voice once, each
 * link once, however many pages share it. A body and the outlet that is its voice are one.
 *
 * @param nodes by rank, then in the order in which the record names them
 * @param links in the order in which the record names them
 */
public record AttributionGraph(List<Node> nodes, List<Edge> links) {
    public AttributionGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * @param rank how many links away from an origin, along the longest way
     * @param origin whether some citation goes back to it
     * @param pages how many of the cited pages it published itself
     */
    public record Node(Voice voice, int rank, boolean origin, int pages) {}

    /** {@code to} took it from {@code from}. */
    public record Edge(Voice from, Voice to) {}

    public static AttributionGraph of(Event event) {
        return of(event.everyCitation());
    }

    public static AttributionGraph of(Stream<Citation> citations) {
        List<Citation> cited = citations.distinct().toList();
        var voices = new LinkedHashMap<String, Voice>();
        var links = new LinkedHashSet<Edge>();
        for (var one : cited) {
            List<Voice> chain = one.chain().stream().map(Voice::speaksFor).toList();
            chain.forEach(voice -> voices.putIfAbsent(voice.id(), voice));
            IntStream.range(1, chain.size()).mapToObj(at -> new Edge(chain.get(at - 1), chain.get(at)))
                .filter(link -> !link.from().equals(link.to())).forEach(links::add);
        }
        Map<String, Integer> ranks = new Ranking(links).of(voices.keySet());
        Set<String> origins = cited.stream().map(one -> one.origin().id()).collect(toSet());
        Map<String, Set<String>> pages = cited.stream().map(Citation::source).collect(groupingBy(
            source -> source.outlet().speaksFor().id(), mapping(source -> source.id(), toSet())));
        return new AttributionGraph(
            voices.values().stream()
                .map(voice -> new Node(voice, ranks.getOrDefault(voice.id(), 0), origins.contains(voice.id()),
                    pages.getOrDefault(voice.id(), Set.of()).size()))
                .sorted(comparingInt(Node::rank)).toList(),
            List.copyOf(links));
    }

    /** The longest way to each voice; a link that would close a circle counts for nothing. */
    private static final class Ranking {
        private final Map<String, List<String>> takers;
        private final Map<String, Integer> ranks = new HashMap<>();
        private final List<String> way = new ArrayList<>();

        Ranking(Set<Edge> links) {
            takers =
                links.stream().collect(groupingBy(link -> link.from().id(), mapping(link -> link.to().id(), toList())));
        }

        Map<String, Integer> of(Set<String> voices) {
            Set<String> reached = takers.values().stream().flatMap(List::stream).collect(toSet());
            voices.stream().filter(voice -> !reached.contains(voice)).forEach(this::follow);
            voices.stream().filter(voice -> !ranks.containsKey(voice)).forEach(this::follow);
            return Collections.unmodifiableMap(ranks);
        }

        private void follow(String voice) {
            if (way.contains(voice) || ranks.getOrDefault(voice, -1) >= way.size()) {
                return;
            }
            ranks.put(voice, way.size());
            way.add(voice);
            takers.getOrDefault(voice, List.of()).forEach(this::follow);
            way.removeLast();
        }
    }
}
