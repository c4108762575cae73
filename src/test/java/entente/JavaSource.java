package entente;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java source file in memory, and the methods that the parser of {@code javac} finds in it.
 *
 * @param name of the file without its extension; with the folders of its package if the file is to be compiled
 */
record JavaSource(String name, String text) {
    /**
     * The name and the length of a method.
     *
     * @param name with that of its file: {@code Messages.get}
     * @param lines of the body, without the lines of its braces
     */
    record Method(String name, long lines) {}

    long lines() {
        return text.lines().count();
    }

    /** The source for the compiler. */
    JavaFileObject inMemory() {
        return new InMemory(this);
    }

    /** All methods and constructors that have a body. */
    static List<Method> methods(List<JavaSource> sources) {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, problem -> {}, List.of("-proc:none"), null,
                sources.stream().map(InMemory::new).toList());
        var scanner = new MethodScanner(Trees.instance(task).getSourcePositions());
        try {
            task.parse().forEach(unit -> scanner.scan(unit, unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scanner.methods;
    }

    private static final class MethodScanner extends TreePathScanner<CompilationUnitTree, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();

        MethodScanner(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public CompilationUnitTree visitMethod(MethodTree method, CompilationUnitTree unit) {
            BlockTree body = method.getBody();
            if (body != null && positions.getEndPosition(unit, body) > 0) {
                LineMap map = unit.getLineMap();
                long first = map.getLineNumber(positions.getStartPosition(unit, body));
                long last = map.getLineNumber(positions.getEndPosition(unit, body));
                String file = unit.getSourceFile().getName().replaceAll("^/|\\.java$", "");
                methods.add(new Method(file + "." + method.getName(), Math.max(0, last - first - 1)));
            }
            return super.visitMethod(method, unit);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(JavaSource source) {
            super(URI.create("memory:///" + source.name + ".java"), Kind.SOURCE);
            this.text = source.text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
