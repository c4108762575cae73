package entente;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * One slice for each top-level class, together with its nested classes.
 *
 * @param packages in ArchUnit's syntax; classes elsewhere are in no slice
 */
record TopLevelClasses(String packages) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        if (!PackageMatcher.of(packages).matches(type.getPackageName())) {
            return SliceIdentifier.ignore();
        }
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return SliceIdentifier.of(outermost.getName());
    }

    @Override
    public String getDescription() {
        return "top-level classes of " + packages;
    }
}
