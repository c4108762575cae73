package entente;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A method that takes its locale, time zone, clock or charset from the machine. Its overloads that are given a locale,
 * a clock or a charset do not count.
 */
record MachineDefault(Class<?> type, String method) {
    static final List<MachineDefault> ALL = List.of(
        new MachineDefault(Locale.class, "getDefault"),
        new MachineDefault(ZoneId.class, "systemDefault"),
        new MachineDefault(Clock.class, "systemDefaultZone"),
        new MachineDefault(LocalDate.class, "now"),
        new MachineDefault(LocalDateTime.class, "now"),
        new MachineDefault(ZonedDateTime.class, "now"),
        new MachineDefault(Year.class, "now"),
        new MachineDefault(Instant.class, "now"),
        new MachineDefault(String.class, "toLowerCase"),
        new MachineDefault(String.class, "toUpperCase"),
        new MachineDefault(String.class, "getBytes"));

    private static final DescribedPredicate<JavaCall<?>> WITHOUT_ARGUMENT =
        DescribedPredicate.describe("without a locale, a clock or a charset", call -> call.getTarget()
            .getRawParameterTypes().stream().noneMatch(MachineDefault::replacesDefault));

    ArchRule neverCalledIn(String packages) {
        return noClasses().that().resideInAPackage(packages).should().callMethodWhere(
            target(owner(name(type.getName()))).and(target(name(method))).and(WITHOUT_ARGUMENT));
    }

    private static boolean replacesDefault(JavaClass parameter) {
        return parameter.isAssignableTo(Locale.class) || parameter.isAssignableTo(Clock.class)
            || parameter.isAssignableTo(Charset.class);
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + method;
    }
}
