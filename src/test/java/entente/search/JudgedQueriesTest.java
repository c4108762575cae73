package entente.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the recall at 10 of queries with relevance judgements, in four languages, on the curated set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedQueriesTest {
    private static final int CUTOFF = 10;
    /**
     * For each language of a file. It leaves room for two queries of forty whose events newer ones displace; now the
     * recall is 0.96 or more.
     */
    private static final double REQUIRED_RECALL = 0.92;

    private final Index index = Index.of(TestSets.curated());

    /**
     * A query with its relevance judgements.
     *
     * @param relevant the ids of the relevant events
     */
    private record JudgedQuery(String q, List<String> relevant) {}

    private static Map<String, List<JudgedQuery>> read(String file) {
        var byLanguage = new LinkedHashMap<String, List<JudgedQuery>>();
        List<JudgedQuery> current = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("== ")) {
                current = new ArrayList<>();
                byLanguage.put(line.substring(3), current);
            } else if (line.startsWith("> ")) {
                current.add(new JudgedQuery(line.substring(2), new ArrayList<>()));
            } else if (!line.isEmpty()) {
                current.getLast().relevant().add(line);
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
    void aFileHasAtLeastTwentyQueriesInEachOfFourLanguages(String file) {
        var byLanguage = read(file);
        assertTrue(byLanguage.size() == 4 && byLanguage.values().stream().allMatch(queries -> queries.size() >= 20),
            () -> byLanguage.keySet().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"judged.txt", "held-out.txt", "third.txt", "fourth.txt", "fifth.txt"})
    void allJudgedEventsAreInTheSet(String file) {
        List<String> unknown = read(file).values().stream().flatMap(List::stream).map(JudgedQuery::relevant)
            .flatMap(List::stream).filter(id -> index.set().event(id).isEmpty()).toList();
        assertTrue(unknown.isEmpty(), unknown::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"judged.txt", "held-out.txt", "third.txt", "fourth.txt", "fifth.txt"})
    void hasTheRequiredRecallInEveryLanguage(String file) {
        assertAll(read(file).entrySet().stream().map(language -> () -> {
            List<String> misses = language.getValue().stream().map(this::missing).filter(Objects::nonNull).toList();
            double recall = language.getValue().stream().mapToDouble(this::recall).average().orElse(0);
            assertTrue(recall >= REQUIRED_RECALL, () -> "%s: recall %.3f%n%s".formatted(language.getKey(), recall,
                String.join("\n", misses)));
        }));
    }

    private double recall(JudgedQuery query) {
        List<String> top = top(query);
        return query.relevant().stream().filter(top::contains).count() / (double) query.relevant().size();
    }

    private String missing(JudgedQuery query) {
        List<String> top = top(query);
        List<String> missing = query.relevant().stream().filter(id -> !top.contains(id)).toList();
        return missing.isEmpty() ? null : query.q() + ": " + missing + " not in " + top;
    }

    /** The ids of the first events on the page, which shows partial matches below a short list. */
    private List<String> top(JudgedQuery query) {
        var result = index.search(Query.ALL.withWords(query.q()));
        return Stream.concat(result.events().stream(), result.suggestions().partialMatches().stream()).limit(CUTOFF)
            .map(Event::id).toList();
    }
}
