package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.AttributionGraph.Node;
import entente.model.Citation;
import entente.model.EventSet;
import entente.model.Voice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributionGraphTest {
    private static final EventSet INVENTED = TestSets.invented();

    @Test
    void hasEachVoiceAndEachEdgeOnce() {
        AttributionGraph graph = graph(INVENTED, "2017-12-21-moon-base-announced");
        assertEquals(List.of("norland-wire 0", "global-wire 1", "meridian-post 1", "corriere-alpino 2"), ranks(graph));
        assertEquals(
            List.of("norland-wire > global-wire", "global-wire > corriere-alpino", "norland-wire > meridian-post"),
            edges(graph));
    }

    @Test
    void aBodyAndItsOutletAreOneVoice() {
        Node ministry = node(graph(INVENTED, "2021-11-19-missile-defence-consultations"), "sutria-mfa");
        assertTrue(ministry.origin());
        assertEquals(1, ministry.pages());
    }

    @Test
    void ranksAVoiceByTheLongestPathToIt() {
        AttributionGraph graph = graph(INVENTED, "2021-11-19-missile-defence-consultations");
        assertEquals(List.of("sutria-mfa 0", "sutria-news-agency 1", "global-wire 2", "corriere-alpino 3"),
            ranks(graph));
        assertTrue(edges(graph).contains("sutria-mfa > global-wire"));
    }

    @Test
    void ranksVoicesThatQuoteEachOther() {
        var source = INVENTED.sources().get("meridian-post-2017-12-22-moon-base");
        Voice wire = INVENTED.outlets().get("norland-wire");
        Voice globalWire = INVENTED.outlets().get("global-wire");
        AttributionGraph graph = AttributionGraph.of(Stream.of(
            new Citation(source, List.of(wire, globalWire), null),
            new Citation(source, List.of(globalWire, wire), null)));
        assertEquals(3, graph.nodes().size());
        assertEquals(4, graph.edges().size());
    }

    @Test
    void theInterviewOnTheLunarBaseReachesOneAgencyByTwoPaths() {
        AttributionGraph graph = graph(TestSets.curated(), "2022-12-21-borisov-lunar-base-phases");
        List<String> edges = edges(graph);
        assertTrue(
            edges.containsAll(List.of("rossiya-24 > tass", "rossiya-24 > interfax", "tass > ansa", "interfax > ansa",
                "ansa > virgilio-notizie")),
            edges.toString());
        assertEquals(node(graph, "tass").rank(), node(graph, "interfax").rank());
        assertEquals(edges.size(), edges.stream().distinct().count());
    }

    private static AttributionGraph graph(EventSet set, String event) {
        return AttributionGraph.of(set.event(event).orElseThrow());
    }

    private static Node node(AttributionGraph graph, String id) {
        return graph.nodes().stream().filter(node -> node.voice().id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ranks(AttributionGraph graph) {
        return graph.nodes().stream().map(node -> node.voice().id() + " " + node.rank()).toList();
    }

    private static List<String> edges(AttributionGraph graph) {
        return graph.edges().stream().map(edge -> edge.from().id() + " > " + edge.to().id()).toList();
    }
}
