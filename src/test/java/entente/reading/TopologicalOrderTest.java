package entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopologicalOrderTest {
    @Test
    void putsEachNodeAfterItsTargets() {
        TopologicalOrder order =
            order(Map.of("a", List.of("b", "c"), "b", List.of("c"), "c", List.of()), "a", "b", "c");
        assertEquals(List.of("c", "b", "a"), order.ids());
        assertTrue(order.cycles().isEmpty());
    }

    @Test
    void findsNoCycleWhereTwoPathsMeet() {
        var diamond = Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"), "d", List.<String>of());
        assertTrue(order(diamond, "a", "b", "c", "d").cycles().isEmpty());
    }

    @Test
    void findsACycleThatIsEnteredFromOutsideOnce() {
        TopologicalOrder order =
            order(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("d"), "d", List.of("b")),
                "a", "b", "c", "d");
        assertEquals(List.of(List.of("b", "c", "d", "b")), order.cycles());
    }

    @Test
    void findsTwoCyclesThatShareANode() {
        TopologicalOrder order =
            order(Map.of("a", List.of("b", "c"), "b", List.of("a"), "c", List.of("a")), "a", "b", "c");
        assertEquals(List.of(List.of("a", "b", "a"), List.of("a", "c", "a")), order.cycles());
    }

    @Test
    void findsANodeThatPointsToItself() {
        assertEquals(List.of(List.of("a", "a")), order(Map.of("a", List.of("a")), "a").cycles());
    }

    @Test
    void sortsAVeryLongPath() {
        List<String> ids = IntStream.range(0, 200_000).mapToObj(Integer::toString).toList();
        TopologicalOrder order =
            TopologicalOrder.of(ids, id -> id.equals("199999") ? List.of() : List.of("" + (Integer.parseInt(id) + 1)));
        assertEquals(ids.reversed(), order.ids());
    }

    private static TopologicalOrder order(Map<String, List<String>> targets, String... ids) {
        return TopologicalOrder.of(List.of(ids), targets::get);
    }
}
