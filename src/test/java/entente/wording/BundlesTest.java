package entente.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.CodedEnum;
import entente.model.Commitment.Status;
import entente.model.Credibility;
import entente.model.Language;
import entente.model.Outlet;
import entente.model.Place;
import entente.model.Reliability;
import entente.model.Significance;
import entente.search.query.Facet;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The message bundles agree with each other, with the code and with the templates. */
class BundlesTest {
    private static final Map<Language, Map<String, String>> BUNDLES =
        Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, BundlesTest::bundle));
    private static final Map<String, String> ENGLISH = BUNDLES.get(Language.ENGLISH);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern STRING_LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-zA-Z0-9._-]*)\"");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-zA-Z0-9._-]+)");

    /** Keys that {@link Messages} composes from a constant. */
    private static final Set<String> CONSTANT_KEYS = Stream.of(
        Arrays.stream(Status.values()).map(CodedEnum::code).map("status."::concat),
        Arrays.stream(Facet.values()).map(CodedEnum::code).map("facet."::concat),
        Arrays.stream(Place.Body.values()).map(CodedEnum::code).map("web.place.body."::concat),
        Arrays.stream(Outlet.Kind.values()).map(CodedEnum::code).map("outlet-kind."::concat),
        Arrays.stream(Reliability.values()).map(Enum::name).map("reliability."::concat),
        Arrays.stream(Credibility.values()).map(grade -> "credibility." + grade.grade()),
        Arrays.stream(Significance.values()).map(grade -> "significance." + grade.grade()),
        IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month))
        .flatMap(keys -> keys).collect(Collectors.toSet());

    @Test
    void everyLanguageHasTheSameKeys() {
        BUNDLES.values().forEach(bundle -> assertEquals(ENGLISH.keySet(), bundle.keySet()));
    }

    /** If a key occurred twice, the last value would replace the first without a warning. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void keysAreSortedAndUnique(Language language) {
        List<String> keys = text(file(language)).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('='))).toList();
        assertEquals(List.copyOf(new TreeSet<>(keys)), keys);
    }

    @Test
    void everyLanguageHasTheSameArguments() {
        BUNDLES.values().forEach(bundle -> ENGLISH.forEach(
            (key, message) -> assertEquals(arguments(message), arguments(bundle.get(key)), key)));
    }

    @Test
    void everyKeyOfTheCodeAndTheTemplatesExists() throws IOException {
        Set<String> missing = new TreeSet<>(CONSTANT_KEYS);
        missing.addAll(usedKeys());
        missing.removeIf(key -> ENGLISH.containsKey(key) || isPrefix(key) || !looksLikeKey(key));
        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> used = usedKeys();
        List<String> prefixes = used.stream().filter(key -> !ENGLISH.containsKey(key) && isPrefix(key)).toList();
        var unused = new TreeSet<>(ENGLISH.keySet());
        unused.removeIf(key -> used.contains(key) || CONSTANT_KEYS.contains(key)
            || prefixes.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void argumentsOfPluralsAreFound() {
        assertEquals(Set.of("0", "1"), arguments("{0}: {1,choice,0#none|1<{1,number,integer} events}"));
        assertTrue(arguments("no arguments").isEmpty());
    }

    private static Set<String> arguments(String message) {
        return PLACEHOLDER.matcher(message).results().map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether {@code literal} is the beginning of a key that ends in a code. */
    private static boolean isPrefix(String literal) {
        return (literal.endsWith(".") || literal.endsWith("_"))
            && ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(literal));
    }

    /** Whether {@code literal} has the prefix of a key and is not the name of a file. */
    private static boolean looksLikeKey(String literal) {
        String first = literal.substring(0, literal.indexOf('.') + 1);
        return !literal.matches(".*\\.(html|css|svg|yaml|xlsx|pdf|csv|json|md|txt|properties)")
            && ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(first));
    }

    private static Set<String> usedKeys() throws IOException {
        return Stream.concat(
            matches("src/main/java", STRING_LITERAL), matches("src/main/webapp/WEB-INF/templates", TEMPLATE_KEY))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(String root, Pattern pattern) throws IOException {
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
        return Path.of("src/main/resources/entente/wording/messages_" + language.tag() + ".properties");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
