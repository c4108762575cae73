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
    void findsTheNearestWordWithinOneEditPerThreeLetters(String word, String nearest) {
        assertEquals(Optional.of(nearest).filter(expected -> !expected.isEmpty()), EditDistance.nearest(word, WORDS));
    }

    @Test
    void prefersTheFirstOfEquallyNearWords() {
        assertEquals(Optional.of("cart"), EditDistance.nearest("care", List.of("cart", "card")));
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, xbc, 1", "abcd, badc, 2", "ca, abc, 3",
        "abc, xyz, 3"})
    void countsInsertionsDeletionsReplacementsAndSwaps(String first, String second, int edits) {
        assertEquals(edits, EditDistance.between(first, second, 9));
        assertEquals(edits, EditDistance.between(second, first, 9));
        assertEquals(Math.min(edits, 2), EditDistance.between(first, second, 2));
    }
}
