package entente;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source file as the compiler's own parser sees it. */
record JavaSource(String name, String text) {
    /** @param lines of the body, its braces left out */
    record Method(String name, long lines) {}

    long lines() {
        return text.lines().count();
    }

    /** Every method and constructor with a body. */
    List<Method> methods() {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(new InMemory(text)));
        try {
            var methods = new ArrayList<Method>();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, Trees.instance(task).getSourcePositions(), methods).scan(unit, null);
            }
            return methods;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            BlockTree body = method.getBody();
            if (body != null && positions.getEndPosition(unit, body) > 0) {
                LineMap map = unit.getLineMap();
                long first = map.getLineNumber(positions.getStartPosition(unit, body));
                long last = map.getLineNumber(positions.getEndPosition(unit, body));
                methods.add(new Method(method.getName().toString(), Math.max(0, last - first - 1)));
            }
            return super.visitMethod(method, nothing);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(String text) {
            super(URI.create("memory:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
