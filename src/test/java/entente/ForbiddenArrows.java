package entente;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Generated classes with every arrow that is possible: each package of {@link ArchitectureRules#PACKAGES} has a class
 * that uses a class of every other package and of every library. Imported classes of libraries are stubs, since rules
 * look at names alone.
 */
public final class ForbiddenArrows {
    static final String CLASS = "Offender";
    private static final String STUB = "Stub";

    private ForbiddenArrows() {}

    /**
     * Compiles the classes and imports them.
     *
     * @param root package of all generated packages
     * @param folder for the class files
     */
    static JavaClasses compile(String root, Path folder) {
        var sources = new ArrayList<JavaFileObject>();
        List<String> used = Stream.concat(
            ArchitectureRules.PACKAGES.sequencedKeySet().stream().map(name -> root + "." + name + "." + CLASS),
            ArchitectureRules.LIBRARIES.sequencedKeySet().stream().map(ForbiddenArrows::classOf)).toList();
        ArchitectureRules.PACKAGES.sequencedKeySet().forEach(name -> sources.add(source(root + "." + name, CLASS,
            used.stream().map(type -> "public %s %s;".formatted(type, type.replace('.', '_')))
                .collect(joining("\n")))));
        stubbed().forEach(name -> sources.add(source(name, STUB, "")));
        boolean compiled = ToolProvider.getSystemJavaCompiler().getTask(null, null, null,
            List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-classpath", folder.toString()), null, sources)
            .call();
        if (!compiled) {
            throw new AssertionError("the generated classes do not compile");
        }
        return new ClassFileImporter().importPath(folder);
    }

    /** The name of a class of the library: a real class of the JDK, else a stub. */
    private static String classOf(String library) {
        return switch (library) {
            case "java.awt.." -> "java.awt.Color";
            case "java.util.ResourceBundle" -> library;
            default -> library.replace("..", "." + STUB);
        };
    }

    private static Stream<String> stubbed() {
        return ArchitectureRules.LIBRARIES.sequencedKeySet().stream()
            .filter(library -> !library.startsWith("java.")).map(library -> library.replace("..", ""));
    }

    private static JavaFileObject source(String packageName, String name, String body) {
        return new JavaSource(packageName.replace('.', '/') + "/" + name,
            "package %s; public class %s {\n%s\n}".formatted(packageName, name, body)).inMemory();
    }
}
