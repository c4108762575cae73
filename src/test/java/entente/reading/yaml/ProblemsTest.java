package entente.reading.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void keepsTheFirstProblemsByFileAndLineAndCountsTheOthers() {
        var problems = new Problems();
        IntStream.rangeClosed(1, Problems.LIMIT + 3)
            .map(line -> Problems.LIMIT + 4 - line)
            .forEach(line -> problems.add(new Problem("x.yaml", line, "", "a", "b")));
        assertEquals(3, problems.omitted());
        assertEquals(Problems.LIMIT, problems.all().size());
        assertEquals(1, problems.all().getFirst().line());
        assertEquals(Problems.LIMIT, problems.all().getLast().line());
    }

    @Test
    void aProblemIsOneLineOfVisibleCharacters() {
        assertEquals("a\\u000AFAKE.yaml:3  x: found '\\u202Eb\\u001B[31m', expected c",
            new Problem("a\nFAKE.yaml", 3, "x", "'\u202Eb\u001B[31m'", "c").toString());
    }
}
