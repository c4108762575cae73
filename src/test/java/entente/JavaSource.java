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
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file as the compiler's own parser sees it.
 *
 * @param name of the file without extension
 */
record JavaSource(String name, String text) {
    /**
     * @param name with that of its file: {@code Words.say}
     * @param lines of the body, its braces left out
     */
    record Method(String name, long lines) {}

    long lines() {
        return text.lines().count();
    }

    /** Every method and constructor with a body. */
    static List<Method> methods(List<JavaSource> sources) {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, problem -> {}, List.of("-proc:none"), null,
                sources.stream().map(InMemory::new).toList());
        var measure = new Measure(Trees.instance(task).getSourcePositions());
        try {
            task.parse().forEach(unit -> measure.scan(unit, unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return measure.methods;
    }

    private static final class Measure extends TreePathScanner<CompilationUnitTree, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();

        Measure(SourcePositions positions) {
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
