package entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the source to its measures and to naming no country; every rule is shown to fail on a planted text. */
class SourceTest {
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 25;
    private static final Pattern COUNTRIES = countries();

    @Test
    void filesAreShort() throws IOException {
        assertEquals(List.of(), java("src/main/java", "src/test/java").filter(file -> file.lines() > LONGEST_FILE)
            .map(file -> file.name() + ": " + file.lines()).toList());
    }

    @Test
    void methodsAreShort() throws IOException {
        assertEquals(List.of(), tooLong(java("src/main/java", "src/test/java").toList()));
    }

    @Test
    void aMethodThatIsTooLongIsFound() {
        String body = "int i = 0;\n".repeat(LONGEST_METHOD);
        assertEquals(List.of(), tooLong(List.of(new JavaSource("A", "class A { void a() {\n" + body + "} }"))));
        assertEquals(List.of("A.a: 26", "A.<init>: 26"), tooLong(List.of(new JavaSource("A",
            "class A { void a() {\n" + body + "i++;\n} A() {\n" + body + "i++;\n} }"))));
    }

    @Test
    void codeAndTemplatesNameNoCountry() throws IOException {
        var named = new ArrayList<String>();
        for (var file : files("src/main/java", "src/main/webapp/WEB-INF/templates")) {
            countriesIn(Files.readString(file)).forEach(country -> named.add(file + ": " + country));
        }
        assertEquals(List.of(), named);
    }

    @Test
    void aCountryIsFoundInEitherLanguageAndOnlyAsAWord() {
        assertEquals(List.of("France"), countriesIn("// as in France, 1998"));
        assertEquals(List.of("Svizzera"), countriesIn("\"Svizzera\""));
        assertEquals(List.of(), countriesIn("class Chadwick and ChinaClay, malice, omani"));
    }

    @Test
    void theFilesAreThere() throws IOException {
        assertTrue(java("src/main/java").count() > 100);
        assertTrue(!files("src/main/webapp/WEB-INF/templates").isEmpty());
    }

    private static List<String> tooLong(List<JavaSource> sources) {
        return JavaSource.methods(sources).stream().filter(method -> method.lines() > LONGEST_METHOD)
            .map(method -> "%s: %d".formatted(method.name(), method.lines())).toList();
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

    private static Stream<JavaSource> java(String... roots) throws IOException {
        var sources = new ArrayList<JavaSource>();
        for (var file : files(roots)) {
            if (file.toString().endsWith(".java")) {
                sources.add(new JavaSource(file.getFileName().toString().replace(".java", ""), Files.readString(file)));
            }
        }
        return sources.stream();
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
