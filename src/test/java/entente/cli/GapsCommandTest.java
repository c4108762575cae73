package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.Gap;
import entente.insight.GapFinder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsCommandTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void everyGapIsALineUnderTheHeadingOfItsType() {
        assertEquals(0, run("src/test/resources/entente/invented", "en"));
        int gaps = GapFinder.find(TestSets.invented()).values().stream().mapToInt(List::size).sum();
        assertTrue(gaps > 0);
        assertEquals(gaps, lines("- "));
        assertEquals(Gap.Type.values().length, lines("## "));
    }

    @Test
    void theReportIsInTheChosenLanguage() {
        assertEquals(0, run("src/test/resources/entente/invented", "it"));
        assertTrue(text().startsWith("# Lacune nella documentazione\n"), text());
    }

    @Test
    void withoutASetOrWithAnUnknownLanguageItSaysHowItIsCalled() {
        assertEquals(2, run("src/test/resources/entente/invented"));
        assertEquals(2, run("src/test/resources/entente/invented", "fr"));
        assertTrue(text().contains("exec:exec@gaps -Dset=FOLDER"), text());
        assertEquals(2, run("no-such-folder", "en"));
    }

    private int run(String... arguments) {
        return GapsCommand.run(List.of(arguments),
            new Console(new PrintStream(printed, true, StandardCharsets.UTF_8)));
    }

    private long lines(String start) {
        return text().lines().filter(line -> line.startsWith(start)).count();
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
