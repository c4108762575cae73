package entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the code against the architecture rules; every rule is shown to fail on an offence that is planted for it. */
class ArchitectureTest {
    private static final String ROOT = "entente";
    private static final String PLANTED_ROOT = "entente.planted";
    private static final Map<String, ArchRule> RULES = new ArchitectureRules(ROOT).all();
    private static final Map<String, ArchRule> PLANTED_RULES = new ArchitectureRules(PLANTED_ROOT).all();
    private static final JavaClasses CODE =
        new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);
    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages(PLANTED_ROOT);
    /** A row of the table of packages: package, purpose, may use, the only one that uses. */
    private static final Pattern DOCUMENTED_ROW =
        Pattern.compile("^\\| `([a-z]+)` \\|.*\\| ([^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);
    private static JavaClasses generated;

    @BeforeAll
    static void compileForbiddenArrows(@TempDir Path folder) {
        generated = ForbiddenArrows.compile(PLANTED_ROOT, folder);
    }

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeFollowsTheRule(String rule) {
        RULES.get(rule).check(CODE);
    }

    /** The rules about single packages and libraries are shown to fail on generated classes below. */
    static Stream<String> otherRules() {
        Set<String> rows = Stream.concat(packages().map(ArchitectureRules::arrowRule),
            libraries().map(ArchitectureRules::libraryRule)).collect(Collectors.toSet());
        return rules().filter(rule -> !rows.contains(rule));
    }

    @ParameterizedTest
    @MethodSource("otherRules")
    void aPlantedOffenceBreaksTheRule(String rule) {
        ArchRule planted = PLANTED_RULES.get(rule);
        assertThrows(AssertionError.class, () -> planted.check(OFFENCES));
    }

    static Stream<String> packages() {
        return ArchitectureRules.PACKAGES.sequencedKeySet().stream();
    }

    static Stream<String> libraries() {
        return ArchitectureRules.LIBRARIES.sequencedKeySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyArrowThatIsNotInTheRowOfAPackageIsReported(String name) {
        var forbidden = new TreeSet<>(ArchitectureRules.PACKAGES.keySet());
        forbidden.remove(name);
        forbidden.removeAll(ArchitectureRules.PACKAGES.get(name));
        assertEquals(forbidden, reported(ArchitectureRules.arrowRule(name), "has type"));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void everyUseOfALibraryElsewhereIsReported(String library) {
        List<PackageMatcher> users = ArchitectureRules.LIBRARIES.get(library).stream().map(PackageMatcher::of).toList();
        Set<String> others = packages().filter(name -> users.stream().noneMatch(user -> user.matches(name)))
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(others, reported(ArchitectureRules.libraryRule(library), "Field"));
    }

    /** The packages of the generated classes that a rule names in its messages, behind {@code word}. */
    private static Set<String> reported(String rule, String word) {
        var type = Pattern.compile(word + " <" + PLANTED_ROOT + "\\.([a-z.]+)\\." + ForbiddenArrows.CLASS);
        return PLANTED_RULES.get(rule).evaluate(generated).getFailureReport().getDetails().stream()
            .flatMap(message -> type.matcher(message).results()).map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void theCodeHasEveryArrowOfTheTable(String name) {
        Set<String> used = CODE.stream().filter(type -> packageOf(type).equals(name))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream()).map(Dependency::getTargetClass)
            .filter(type -> type.getPackageName().startsWith(ROOT + ".")).map(ArchitectureTest::packageOf)
            .filter(other -> !other.equals(name)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ArchitectureRules.PACKAGES.get(name)), used);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void theCodeUsesALibraryInEveryPackageOfItsRow(String library) {
        DescribedPredicate<JavaClass> part = ArchitectureRules.partOf(library);
        List<String> using = CODE.stream().filter(type -> type.getDirectDependenciesFromSelf().stream()
            .anyMatch(dependency -> part.test(dependency.getTargetClass()))).map(ArchitectureTest::packageOf).toList();
        ArchitectureRules.LIBRARIES.get(library).forEach(user -> assertTrue(
            using.stream().anyMatch(PackageMatcher.of(user)::matches), user));
    }

    @Test
    void theTableHasEveryPackageAndNoOther() {
        assertEquals(ArchitectureRules.PACKAGES.keySet(),
            CODE.stream().map(ArchitectureTest::packageOf).collect(Collectors.toSet()));
    }

    @Test
    void eachPackageOfTheTableUsesOnlyPackagesAboveIt() {
        var above = new HashSet<String>();
        ArchitectureRules.PACKAGES.forEach((name, used) -> {
            assertTrue(above.containsAll(used), name);
            above.add(name);
        });
    }

    @Test
    void theTableOfTheDocumentationHasTheSameArrows() throws IOException {
        Map<String, String> documented = documented();
        assertEquals(packages().map(ArchitectureTest::topLevel).collect(Collectors.toSet()), documented.keySet());
        documented.forEach((name, mayUse) -> {
            switch (mayUse) {
                case "all" -> assertTrue(topLevelArrows(name).size() > 1, name);
                case "all but `web`" -> assertFalse(topLevelArrows(name).contains("web"), name);
                case "–" -> assertEquals(Set.of(), topLevelArrows(name), name);
                default -> assertEquals(Set.of(mayUse.split(", ")), topLevelArrows(name), name);
            }
        });
    }

    /** The packages that a package and its sub-packages use, both without their sub-packages. */
    private static Set<String> topLevelArrows(String name) {
        return packages().filter(other -> topLevel(other).equals(name))
            .flatMap(other -> ArchitectureRules.PACKAGES.get(other).stream()).map(ArchitectureTest::topLevel)
            .filter(other -> !other.equals(name)).collect(Collectors.toSet());
    }

    /** The column "may use" by package. */
    private static Map<String, String> documented() throws IOException {
        String page = Files.readString(Path.of("src/site/architecture.md"));
        return DOCUMENTED_ROW.matcher(page.substring(0, page.indexOf("### Sub-packages"))).results()
            .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }

    private static String topLevel(String name) {
        return name.split("\\.", 2)[0];
    }

    /** The package of a class without the root: {@code search.query}. */
    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1);
    }

    @Test
    void bothTheCodeAndTheOffencesAreImported() {
        assertTrue(CODE.size() > 100);
        assertFalse(CODE.contain("entente.planted.model.EventManager"));
        assertTrue(OFFENCES.contain("entente.planted.model.EventManager"));
    }
}
