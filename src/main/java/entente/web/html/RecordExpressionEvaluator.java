package entente.web.html;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads {@code ${view.rows}} and {@code ${!view.rows.isEmpty()}} from records, by accessors that are looked up once a
 * class. OGNL, which looks for getters first and anew each time, takes most of what a page costs; what is no such path
 * is still left to it.
 */
final class RecordExpressionEvaluator implements IStandardVariableExpressionEvaluator {
    private static final Pattern PATH = Pattern.compile("(!?)([a-zA-Z]+)((?:\\.[a-zA-Z]+(?:\\(\\))?)*)");
    private static final MethodType GETTING = MethodType.methodType(Object.class, Object.class);
    private static final MethodHandles.Lookup HERE = MethodHandles.lookup();

    private final IStandardVariableExpressionEvaluator others = new OGNLVariableExpressionEvaluator(true);
    private final Map<String, Optional<Path>> paths = new ConcurrentHashMap<>();

    /** @param not whether the opposite is meant */
    private record Path(boolean not, String variable, List<Step> steps) {
        static Optional<Path> of(String expression) {
            Matcher path = PATH.matcher(expression);
            return path.matches()
                ? Optional.of(new Path(!path.group(1).isEmpty(), path.group(2),
                    Stream.of(path.group(3).split("\\.")).filter(step -> !step.isEmpty()).map(Step::new).toList()))
                : Optional.empty();
        }

        @Nullable
        Object in(IExpressionContext context) {
            Object value = context.getVariable(variable);
            for (Step step : steps) {
                value = step.from(value);
            }
            return not ? !Boolean.TRUE.equals(value) : value;
        }
    }

    /** One accessor, whatever has it. */
    private static final class Step {
        private final String name;
        private final Map<Class<?>, MethodHandle> handles = new ConcurrentHashMap<>();

        Step(String name) {
            this.name = name.replace("()", "");
        }

        @Nullable
        Object from(@Nullable Object owner) {
            if (owner == null) {
                throw new TemplateProcessingException("nothing to take '" + name + "' from");
            }
            try {
                return (Object) handles.computeIfAbsent(owner.getClass(), this::handle).invokeExact(owner);
            } catch (Throwable e) {
                throw new TemplateProcessingException("'" + name + "' of " + owner.getClass().getName(), e);
            }
        }

        private MethodHandle handle(Class<?> type) {
            String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            return Stream.of(name, "is" + capital, "get" + capital)
                .flatMap(called -> lineage(type).flatMap(each -> accessor(each, called).stream())).findFirst()
                .orElseThrow(() -> new TemplateProcessingException("no '" + name + "' in " + type.getName()));
        }

        /** The type, then all that it extends and implements. */
        private static Stream<Class<?>> lineage(Class<?> type) {
            Class<?> parent = type.getSuperclass();
            return Stream.of(Stream.of(type), Stream.of(type.getInterfaces()).flatMap(Step::lineage),
                parent == null ? Stream.<Class<?>>empty() : lineage(parent)).flatMap(types -> types);
        }

        private static Optional<MethodHandle> accessor(Class<?> type, String called) {
            try {
                Method method = type.getDeclaredMethod(called);
                return Modifier.isStatic(method.getModifiers())
                    ? Optional.empty()
                    : Optional.of(lookup(type).unreflect(method).asType(GETTING));
            } catch (NoSuchMethodException | IllegalAccessException e) {
                return Optional.empty();
            }
        }

        /** Can read package-private records of any package of the application; of JDK types only what is public. */
        private static MethodHandles.Lookup lookup(Class<?> type) {
            try {
                return MethodHandles.privateLookupIn(type, HERE);
            } catch (IllegalAccessException e) {
                return HERE;
            }
        }
    }

    @Override
    public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
        StandardExpressionExecutionContext asked) {
        Optional<Path> path = expression.getUseSelectionAsRoot() || asked.getPerformTypeConversion()
            ? Optional.empty()
            : paths.computeIfAbsent(expression.getExpression(), Path::of);
        return path.isPresent() ? path.get().in(context) : others.evaluate(context, expression, asked);
    }
}
