package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearTest {
    @Test
    void findsWhatWasMeantFirst() {
        var found = Near.to("2025-11-19-missile-defense-consultation", Sets.curated().events().keySet());
        assertEquals("2025-11-19-missile-defence-consultations", found.getFirst());
        assertTrue(found.size() <= 5, found.toString());
    }

    @Test
    void findsNothingWhereNothingIsAlike() {
        assertEquals(List.of(), Near.to("xyz", List.of("moscow", "beijing")));
    }

    @Test
    void takesEvenOneLetter() {
        assertEquals(List.of(), Near.to("x", List.of("moscow")));
        assertEquals(List.of("x"), Near.to("x", List.of("x")));
    }
}
