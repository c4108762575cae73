package entente.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.model.Event;
import entente.search.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts judged questions to the curated set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedQueriesTest {
    private static final int FIRST = 10;

    private final Index index = Index.of(Sets.curated());

    /** @param answers ids of the events that must be among the first ten */
    private record Judged(String q, List<String> answers) {}

    private static Map<String, List<Judged>> read(String file) {
        var byLanguage = new LinkedHashMap<String, List<Judged>>();
        List<Judged> current = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("== ")) {
                current = new ArrayList<>();
                byLanguage.put(line.substring(3), current);
            } else if (line.startsWith("> ")) {
                current.add(new Judged(line.substring(2), new ArrayList<>()));
            } else if (!line.isEmpty()) {
                current.getLast().answers().add(line);
            }
        }
        return byLanguage;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/entente/search", file), UTF_8).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.replaceFirst(";.*", "").strip()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"judged.txt", "held-out.txt", "third.txt"})
    void asksAtLeastTwentyQuestionsInEachOfFourLanguages(String file) {
        var byLanguage = read(file);
        assertTrue(byLanguage.size() == 4 && byLanguage.values().stream().allMatch(asked -> asked.size() >= 20),
            () -> byLanguage.keySet().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"judged.txt", "held-out.txt", "third.txt", "fourth.txt", "fifth.txt"})
    void judgesEventsThatTheSetHas(String file) {
        List<String> unknown = read(file).values().stream().flatMap(List::stream).map(Judged::answers)
            .flatMap(List::stream).filter(id -> index.set().event(id).isEmpty()).toList();
        assertTrue(unknown.isEmpty(), unknown::toString);
    }

    @ParameterizedTest
    @CsvSource({"judged.txt, 0.95", "held-out.txt, 0.94", "third.txt, 0.95", "fourth.txt, 0.95", "fifth.txt, 0.95"})
    void findsWhatWasMeantAmongTheFirstTenInEveryLanguage(String file, double enough) {
        assertAll(read(file).entrySet().stream().map(language -> () -> {
            List<String> misses = language.getValue().stream().map(this::missing).filter(Objects::nonNull).toList();
            double recall = language.getValue().stream().mapToDouble(this::recall).average().orElse(0);
            assertTrue(recall >= enough, () -> "%s: recall %.3f%n%s".formatted(language.getKey(), recall,
                String.join("\n", misses)));
        }));
    }

    private double recall(Judged judged) {
        List<String> first = first(judged);
        return judged.answers().stream().filter(first::contains).count() / (double) judged.answers().size();
    }

    private String missing(Judged judged) {
        List<String> first = first(judged);
        List<String> missing = judged.answers().stream().filter(id -> !first.contains(id)).toList();
        return missing.isEmpty() ? null : judged.q() + ": " + missing + " not in " + first;
    }

    /** As the page shows them: those that nearly have the words stand below a short list. */
    private List<String> first(Judged judged) {
        var selection = index.select(Query.ALL.saying(judged.q()));
        return Stream.concat(selection.events().stream(), selection.help().nearly().stream()).limit(FIRST)
            .map(Event::id).toList();
    }
}
