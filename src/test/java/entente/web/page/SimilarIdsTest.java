package entente.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarIdsTest {
    @Test
    void theMostSimilarIdIsFirst() {
        var found = SimilarIds.find("2025-11-19-missile-defense-consultation", TestSets.curated().events().keySet());
        assertEquals("2025-11-19-missile-defence-consultations", found.getFirst());
        assertTrue(found.size() <= 5, found.toString());
    }

    @Test
    void nothingIsFoundIfNoIdIsSimilar() {
        assertEquals(List.of(), SimilarIds.find("xyz", List.of("moscow", "beijing")));
    }

    @Test
    void anIdOfOneLetterIsAccepted() {
        assertEquals(List.of(), SimilarIds.find("x", List.of("moscow")));
        assertEquals(List.of("x"), SimilarIds.find("x", List.of("x")));
    }
}
