package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.insight.AttributionGraph.Node;
import entente.model.Citation;
import entente.model.EventSet;
import entente.model.Voice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributionGraphTest {
    private static final EventSet INVENTED = Sets.invented();

    @Test
    void everyVoiceAndEveryLinkStandsOnce() {
        AttributionGraph chains = chains(INVENTED, "2017-12-21-moon-base-announced");
        assertEquals(List.of("norland-wire 0", "global-wire 1", "meridian-post 1", "corriere-alpino 2"), ranks(chains));
        assertEquals(
            List.of("norland-wire > global-wire", "global-wire > corriere-alpino", "norland-wire > meridian-post"),
            links(chains));
    }

    @Test
    void aBodyAndItsOutletAreOneVoiceThatPublishes() {
        Node ministry = node(chains(INVENTED, "2021-11-19-missile-defence-consultations"), "sutria-mfa");
        assertTrue(ministry.origin());
        assertEquals(1, ministry.pages());
    }

    @Test
    void aVoiceStandsBehindTheLongestWayToIt() {
        AttributionGraph chains = chains(INVENTED, "2021-11-19-missile-defence-consultations");
        assertEquals(List.of("sutria-mfa 0", "sutria-news-agency 1", "global-wire 2", "corriere-alpino 3"),
            ranks(chains));
        assertTrue(links(chains).contains("sutria-mfa > global-wire"));
    }

    @Test
    void voicesThatTookFromEachOtherAreRankedAllTheSame() {
        var source = INVENTED.sources().get("meridian-post-2017-12-22-moon-base");
        Voice wire = INVENTED.outlets().get("norland-wire");
        Voice global = INVENTED.outlets().get("global-wire");
        AttributionGraph chains = AttributionGraph.of(Stream.of(
            new Citation(source, List.of(wire, global), null), new Citation(source, List.of(global, wire), null)));
        assertEquals(3, chains.nodes().size());
        assertEquals(4, chains.links().size());
    }

    @Test
    void theInterviewOnTheLunarBaseBranchesAndMeetsAgain() {
        AttributionGraph chains = chains(Sets.curated(), "2022-12-21-borisov-lunar-base-phases");
        List<String> links = links(chains);
        assertTrue(
            links.containsAll(List.of("rossiya-24 > tass", "rossiya-24 > interfax", "tass > ansa", "interfax > ansa",
                "ansa > virgilio-notizie")),
            links.toString());
        assertEquals(node(chains, "tass").rank(), node(chains, "interfax").rank());
        assertEquals(links.size(), links.stream().distinct().count());
    }

    private static AttributionGraph chains(EventSet set, String event) {
        return AttributionGraph.of(set.event(event).orElseThrow());
    }

    private static Node node(AttributionGraph chains, String id) {
        return chains.nodes().stream().filter(node -> node.voice().id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ranks(AttributionGraph chains) {
        return chains.nodes().stream().map(node -> node.voice().id() + " " + node.rank()).toList();
    }

    private static List<String> links(AttributionGraph chains) {
        return chains.links().stream().map(link -> link.from().id() + " > " + link.to().id()).toList();
    }
}
