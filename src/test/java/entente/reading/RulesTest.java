package entente.reading;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks the invented set in every rule, as rules.txt lists them, and holds the reader to each word of its answer. */
class RulesTest {
    private static final Path CASES = Path.of("src/test/resources/entente/reading/rules.txt");

    @ParameterizedTest
    @MethodSource("cases")
    void reportsWhatIsBrokenAndNothingElse(Case broken) {
        assertEquals(broken.problems, broken.report());
    }

    static Stream<Case> cases() throws IOException {
        return Stream.of(Files.readString(CASES).split("(?m)^=== ")).skip(1).map(Case::of);
    }

    /**
     * One case of rules.txt.
     *
     * @param rule in a sentence
     * @param out the lines of the file that it takes out
     * @param in the lines that it puts there instead
     * @param problems all that the reader says of it, a line each
     */
    record Case(String rule, String file, String out, String in, String problems) {
        static Case of(String text) {
            List<String> lines = text.lines().toList();
            return new Case(lines.getFirst(), marked("@ ", lines).strip(), marked("- ", lines), marked("+ ", lines),
                marked("! ", lines));
        }

        private static String marked(String mark, List<String> lines) {
            return lines.stream().filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()) + "\n").collect(joining());
        }

        String report() {
            var files = Sets.inventedFiles();
            String sound = new String(files.get(file), StandardCharsets.UTF_8);
            int at = sound.indexOf(out);
            assertTrue(at >= 0 && at == sound.lastIndexOf(out), "what is taken out stands in the file, once");
            files.put(file, sound.replace(out, in).getBytes(StandardCharsets.UTF_8));
            return switch (EventSetReader.read(files)) {
                case ReadResult.Valid(var set) -> "";
                case ReadResult.Invalid(var problems) ->
                    problems.stream().map(problem -> problem + "\n").collect(joining());
            };
        }

        @Override
        public String toString() {
            return rule;
        }
    }
}
