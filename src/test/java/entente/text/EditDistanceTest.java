package entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    private static final List<String> WORDS = List.of("launch", "lunch", "missile-defence", "sea", "XN");

    @ParameterizedTest
    @CsvSource({
        "lanuch, launch", "lauch, launch", "launches, launch", "Lunch, lunch", "missle-defense, missile-defence",
        "xn, XN", "se, ''", "xm, ''", "rocket, ''", "'', ''"
    })
    void findsWhatWasMeantAndNothingFartherOff(String word, String meant) {
        assertEquals(Optional.of(meant).filter(found -> !found.isEmpty()), EditDistance.to(word, WORDS));
    }

    @Test
    void prefersTheFirstOfEquals() {
        assertEquals(Optional.of("cart"), EditDistance.to("care", List.of("cart", "card")));
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, xbc, 1", "abcd, badc, 2", "ca, abc, 3",
        "abc, xyz, 3"})
    void countsLettersAddedDroppedChangedAndSwapped(String one, String other, int slips) {
        assertEquals(slips, EditDistance.slips(one, other, 9));
        assertEquals(slips, EditDistance.slips(other, one, 9));
        assertEquals(Math.min(slips, 2), EditDistance.slips(one, other, 2));
    }
}
