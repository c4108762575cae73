package entente.reading;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks each rule of the codebook once in the invented set, as rules.txt lists them, and checks the exact problems.
 */
class CodebookRulesTest {
    private static final Path CASES = Path.of("src/test/resources/entente/reading/rules.txt");

    @ParameterizedTest
    @MethodSource("cases")
    void reportsTheBrokenRuleAndNothingElse(Case testCase) {
        assertEquals(testCase.problems, testCase.report());
    }

    static Stream<Case> cases() throws IOException {
        return Stream.of(Files.readString(CASES).split("(?m)^=== ")).skip(1).map(Case::of);
    }

    /**
     * A case of rules.txt.
     *
     * @param rule the rule in one sentence
     * @param file the file that is changed
     * @param deleted the lines to replace
     * @param inserted the lines to put in their place
     * @param problems the expected problems, one per line
     */
    record Case(String rule, String file, String deleted, String inserted, String problems) {
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
            var files = TestSets.inventedFiles();
            String text = new String(files.get(file), StandardCharsets.UTF_8);
            int at = text.indexOf(deleted);
            assertTrue(at >= 0 && at == text.lastIndexOf(deleted), "what is taken out stands in the file, once");
            files.put(file, text.replace(deleted, inserted).getBytes(StandardCharsets.UTF_8));
            return switch (EventSetReader.read(files)) {
                case ReadResult.Valid(var set) -> "";
                case ReadResult.Invalid(var problems, var more) ->
                    problems.stream().map(problem -> problem + "\n").collect(joining());
            };
        }

        @Override
        public String toString() {
            return rule;
        }
    }
}
