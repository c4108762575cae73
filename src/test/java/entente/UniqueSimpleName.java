package entente;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds for top-level classes whose simple name no class of another package has. */
final class UniqueSimpleName extends ArchCondition<JavaClass> {
    private Map<String, List<JavaClass>> bySimpleName = Map.of();

    UniqueSimpleName() {
        super("have a simple name that no class of another package has");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        bySimpleName =
            all.stream().filter(UniqueSimpleName::isNamed).collect(Collectors.groupingBy(JavaClass::getSimpleName));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        List<JavaClass> namesakes = isNamed(type) ? bySimpleName.get(type.getSimpleName()) : List.of();
        if (namesakes.size() > 1) {
            events.add(SimpleConditionEvent.violated(type, namesakes.toString()));
        }
    }

    private static boolean isNamed(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }
}
