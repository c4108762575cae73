package entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rooms to what each may use and alone knows; every rule is shown to fail on an offence planted for it. */
class ArchitectureTest {
    private static final House HOUSE = new House("entente");
    private static final House PLANTED = new House("entente.planted");
    private static final JavaClasses CODE =
        new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("entente");
    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages("entente.planted");

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(String rule) {
        HOUSE.rules().get(rule).check(CODE);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aPlantedOffenceBreaksTheRule(String rule) {
        ArchRule held = PLANTED.rules().get(rule);
        assertThrows(AssertionError.class, () -> held.check(OFFENCES));
    }

    @Test
    void everyRoomOfTheHouseIsBuiltAndThereIsNoOther() {
        var built = CODE.stream().map(type -> type.getPackageName()).filter(name -> name.startsWith("entente."))
            .map(name -> name.split("\\.", -1)[1]).collect(Collectors.toSet());
        assertEquals(House.rooms().collect(Collectors.toSet()), built);
    }

    @Test
    void theCodeIsThere() {
        assertTrue(CODE.size() > 100);
        assertFalse(CODE.contain("entente.planted.model.Looks"));
        assertTrue(OFFENCES.contain("entente.planted.model.Looks"));
    }

    static Stream<String> rules() {
        return HOUSE.rules().keySet().stream();
    }

    /** A room that may use every other, as {@code web} may, cannot offend. */
    static Stream<String> planted() {
        return rules().filter(rule -> !rule.equals("web uses only what it may"));
    }
}
