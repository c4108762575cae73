package entente.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Puts the questions of {@code judged.txt} to the curated set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedQueriesTest {
    private static final int FIRST = 10;
    private static final double ENOUGH = 0.95;

    private final Index index = Index.of(Sets.curated());
    private final Map<String, List<Judged>> byLanguage = read();

    /** @param answers ids of the events that must be among the first ten */
    private record Judged(String q, List<String> answers) {}

    private static Map<String, List<Judged>> read() {
        var byLanguage = new LinkedHashMap<String, List<Judged>>();
        List<Judged> current = new ArrayList<>();
        for (String line : lines()) {
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

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/entente/search/judged.txt"), UTF_8).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.replaceFirst(";.*", "").strip()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void asksAtLeastTwentyQuestionsInEachOfFourLanguages() {
        assertTrue(byLanguage.size() == 4 && byLanguage.values().stream().allMatch(asked -> asked.size() >= 20),
            () -> byLanguage.keySet().toString());
    }

    @Test
    void judgesEventsThatTheSetHas() {
        List<String> unknown = byLanguage.values().stream().flatMap(List::stream).map(Judged::answers)
            .flatMap(List::stream).filter(id -> index.set().event(id).isEmpty()).toList();
        assertTrue(unknown.isEmpty(), unknown::toString);
    }

    @Test
    void findsWhatWasMeantAmongTheFirstTenInEveryLanguage() {
        assertAll(byLanguage.entrySet().stream().map(language -> () -> {
            List<String> misses = language.getValue().stream().map(this::missing).filter(Objects::nonNull).toList();
            double recall = language.getValue().stream().mapToDouble(this::recall).average().orElse(0);
            assertTrue(recall >= ENOUGH, () -> "%s: recall %.3f%n%s".formatted(language.getKey(), recall,
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

    private List<String> first(Judged judged) {
        return index.select(Query.ALL.saying(judged.q())).events().stream().limit(FIRST).map(Event::id).toList();
    }
}
