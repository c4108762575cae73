package entente.search.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.search.match.SpellChecker.Near;
import entente.text.EditDistance;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpellCheckerTest {
    private static final String LETTERS = "aeinrst0я中";

    @Test
    void findsExactlyTheWordsWithinTheEditDistance() {
        var random = new Random(3);
        Set<String> words = new HashSet<>();
        for (int i = 0; i < 4_000; i++) {
            words.add(word(random));
        }
        var spellChecker = new SpellChecker(words);
        for (int i = 0; i < 300; i++) {
            String typed = word(random);
            int limit = 1 + random.nextInt(3);
            assertEquals(words.stream().filter(word -> EditDistance.between(typed, word, limit) < limit)
                .collect(Collectors.toSet()),
                spellChecker.near(typed, limit).stream().map(Near::word).collect(Collectors.toSet()), typed);
        }
    }

    @Test
    void countsOneMissingLetterAsOneEdit() {
        assertEquals(new Near("satellite", 1), new SpellChecker(Set.of("satellite")).near("satelite", 2).getFirst());
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(9), 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf)
            .collect(Collectors.joining());
    }
}
