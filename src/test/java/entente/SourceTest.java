package entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks the lengths of source files and methods, the number of files in a package, and that no code names a country.
 * Every check is shown to fail on a planted text.
 */
class SourceTest {
    private static final int MAX_FILE_LINES = 250;
    private static final int MAX_METHOD_LINES = 25;
    /** Without the {@code package-info}. */
    private static final int MAX_PACKAGE_FILES = 26;
    private static final Pattern COUNTRIES = countries();

    @Test
    void filesAreShort() throws IOException {
        assertEquals(List.of(), tooLongFiles(javaSources("src/main/java", "src/test/java")));
    }

    @Test
    void aFileThatIsTooLongIsFound() {
        assertEquals(List.of("B: 251"), tooLongFiles(List.of(
            new JavaSource("A", "\n".repeat(MAX_FILE_LINES)), new JavaSource("B", "\n".repeat(MAX_FILE_LINES + 1)))));
    }

    @Test
    void methodsAreShort() throws IOException {
        assertEquals(List.of(), tooLongMethods(javaSources("src/main/java", "src/test/java")));
    }

    @Test
    void aMethodThatIsTooLongIsFound() {
        String body = "int i = 0;\n".repeat(MAX_METHOD_LINES);
        assertEquals(List.of(), tooLongMethods(List.of(new JavaSource("A", "class A { void a() {\n" + body + "} }"))));
        assertEquals(List.of("A.a: 26", "A.<init>: 26"), tooLongMethods(List.of(new JavaSource("A",
            "class A { void a() {\n" + body + "i++;\n} A() {\n" + body + "i++;\n} }"))));
    }

    @Test
    void packagesHaveFewFiles() throws IOException {
        assertEquals(Map.of(), tooLargePackages(files("src/main/java")));
    }

    @Test
    void aPackageWithTooManyFilesIsFound() {
        List<Path> most = IntStream.range(0, MAX_PACKAGE_FILES).mapToObj(i -> Path.of("b", i + ".java")).toList();
        List<Path> others = List.of(Path.of("a/A.java"), Path.of("b/package-info.java"));
        assertEquals(Map.of(), tooLargePackages(Stream.of(most, others).flatMap(List::stream).toList()));
        assertEquals(Map.of(Path.of("b"), MAX_PACKAGE_FILES + 1L), tooLargePackages(
            Stream.of(most, others, List.of(Path.of("b/B.java"))).flatMap(List::stream).toList()));
    }

    @Test
    void codeAndTemplatesNameNoCountry() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files("src/main/java", "src/main/webapp/WEB-INF/templates")) {
            countriesIn(Files.readString(file)).forEach(country -> found.add(file + ": " + country));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aCountryIsFoundInEitherLanguageAndOnlyAsAWord() {
        assertEquals(List.of("France"), countriesIn("// as in France, 1998"));
        assertEquals(List.of("Svizzera"), countriesIn("\"Svizzera\""));
        assertEquals(List.of(), countriesIn("class Chadwick and ChinaClay, malice, omani"));
    }

    @Test
    void theFilesAreRead() throws IOException {
        assertTrue(javaSources("src/main/java").size() > 100);
        assertFalse(files("src/main/webapp/WEB-INF/templates").isEmpty());
    }

    private static List<String> tooLongFiles(List<JavaSource> sources) {
        return sources.stream().filter(source -> source.lines() > MAX_FILE_LINES)
            .map(source -> "%s: %d".formatted(source.name(), source.lines())).toList();
    }

    private static List<String> tooLongMethods(List<JavaSource> sources) {
        return JavaSource.methods(sources).stream().filter(method -> method.lines() > MAX_METHOD_LINES)
            .map(method -> "%s: %d".formatted(method.name(), method.lines())).toList();
    }

    private static Map<Path, Long> tooLargePackages(List<Path> files) {
        Map<Path, Long> counts = files.stream().filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        counts.values().removeIf(count -> count <= MAX_PACKAGE_FILES);
        return counts;
    }

    private static List<String> countriesIn(String text) {
        return COUNTRIES.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Pattern countries() {
        return Pattern.compile(Arrays.stream(Locale.getISOCountries())
            .flatMap(code -> Stream.of(Locale.ENGLISH, Locale.ITALIAN)
                .map(language -> Locale.of("", code).getDisplayCountry(language)))
            .distinct().map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    private static List<JavaSource> javaSources(String... roots) throws IOException {
        var sources = new ArrayList<JavaSource>();
        for (var file : files(roots)) {
            if (file.toString().endsWith(".java")) {
                sources.add(new JavaSource(file.getFileName().toString().replace(".java", ""), Files.readString(file)));
            }
        }
        return sources;
    }

    private static List<Path> files(String... roots) throws IOException {
        var files = new ArrayList<Path>();
        for (var root : roots) {
            try (var walk = Files.walk(Path.of(root))) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
