package entente.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Coded;
import entente.model.Commitment.Status;
import entente.model.Credibility;
import entente.model.Language;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Reliability;
import entente.model.Significance;
import entente.search.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the bundles in step with each other, with the code and with the templates. */
class BundlesTest {
    private static final Map<Language, Map<String, String>> BUNDLES =
        Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, BundlesTest::bundle));
    private static final Map<String, String> ENGLISH = BUNDLES.get(Language.ENGLISH);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-zA-Z0-9._-]*)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z0-9._-]+)");

    /** Keys that {@link Words} builds from a constant. */
    private static final Set<String> OF_CONSTANTS = Stream.of(
        Arrays.stream(Status.values()).map(Coded::code).map("status."::concat),
        Arrays.stream(Facet.values()).map(Coded::code).map("facet."::concat),
        Arrays.stream(Place.Body.values()).map(Coded::code).map("web.place.body."::concat),
        Arrays.stream(Outlet.Kind.values()).map(Coded::code).map("outlet-kind."::concat),
        Arrays.stream(Reliability.values()).map(Enum::name).map("reliability."::concat),
        Arrays.stream(Credibility.values()).map(grade -> "credibility." + grade.grade()),
        Arrays.stream(Significance.values()).map(grade -> "significance." + grade.grade()),
        IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month))
        .flatMap(keys -> keys).collect(Collectors.toSet());

    @Test
    void everyLanguageHasTheSameKeys() {
        BUNDLES.values().forEach(bundle -> assertEquals(ENGLISH.keySet(), bundle.keySet()));
    }

    /** Of a key that stands twice the first words would never be seen. */
    @Test
    void noKeyStandsTwice() {
        for (Language language : Language.values()) {
            var seen = new TreeSet<String>();
            assertEquals(List.of(), text(file(language)).lines().filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('='))).filter(key -> !seen.add(key)).toList());
        }
    }

    @Test
    void everyLanguagePlacesTheSameArguments() {
        BUNDLES.values().forEach(bundle -> ENGLISH.forEach(
            (key, words) -> assertEquals(placeholders(words), placeholders(bundle.get(key)), key)));
    }

    @Test
    void everyKeyInTheCodeAndTheTemplatesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>(OF_CONSTANTS);
        missing.addAll(used());
        missing.removeIf(key -> ENGLISH.containsKey(key) || isPrefix(key) || !isRoom(key));
        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> used = used();
        List<String> prefixes = used.stream().filter(key -> !ENGLISH.containsKey(key) && isPrefix(key)).toList();
        var unused = new TreeSet<>(ENGLISH.keySet());
        unused.removeIf(key -> used.contains(key) || OF_CONSTANTS.contains(key)
            || prefixes.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void argumentsAreFoundInPluralsToo() {
        assertEquals(Set.of("0", "1"), placeholders("{0}: {1,choice,0#none|1<{1,number,integer} events}"));
        assertTrue(placeholders("no arguments").isEmpty());
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether keys are built from {@code beginning} and a constant. */
    private static boolean isPrefix(String beginning) {
        return (beginning.endsWith(".") || beginning.endsWith("_"))
            && ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(beginning));
    }

    /** Whether the literal begins as keys do, and is no name of a file. */
    private static boolean isRoom(String literal) {
        String room = literal.substring(0, literal.indexOf('.') + 1);
        return !literal.matches(".*\\.(html|css|svg|yaml|xlsx|pdf|csv|json|md|txt|properties)")
            && ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(room));
    }

    private static Set<String> used() throws IOException {
        return Stream.concat(
            found("src/main/java", LITERAL), found("src/main/webapp/WEB-INF/templates", IN_TEMPLATE))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(String root, Pattern pattern) throws IOException {
        try (var walk = Files.walk(Path.of(root))) {
            return walk.filter(Files::isRegularFile).map(BundlesTest::text).toList().stream()
                .flatMap(text -> pattern.matcher(text).results()).map((MatchResult match) -> match.group(1));
        }
    }

    private static Map<String, String> bundle(Language language) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file(language), UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bundle = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> bundle.put(key, properties.getProperty(key)));
        return bundle;
    }

    private static Path file(Language language) {
        return Path.of("src/main/resources/entente/wording/words_" + language.tag() + ".properties");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
