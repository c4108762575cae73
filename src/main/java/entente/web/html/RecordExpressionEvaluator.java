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
 * Evaluates property paths such as {@code ${view.rows}} and {@code ${!view.rows.isEmpty()}} with method handles that
 * are cached per class. OGNL searches for getters at each evaluation, which would take most of the time to render a
 * page. All other expressions are still evaluated by OGNL.
 */
final class RecordExpressionEvaluator implements IStandardVariableExpressionEvaluator {
    private static final Pattern PATH = Pattern.compile("(!?)([a-zA-Z]+)((?:\\.[a-zA-Z]+(?:\\(\\))?)*)");
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final IStandardVariableExpressionEvaluator ognl = new OGNLVariableExpressionEvaluator(true);
    private final Map<String, Optional<Path>> paths = new ConcurrentHashMap<>();

    /**
     * A parsed expression: a variable and the accessors to call, one after the other.
     *
     * @param negated whether the expression starts with {@code !}
     */
    private record Path(boolean negated, String variable, List<Step> steps) {
        static Optional<Path> of(String expression) {
            Matcher matcher = PATH.matcher(expression);
            return matcher.matches()
                ? Optional.of(new Path(!matcher.group(1).isEmpty(), matcher.group(2),
                    Stream.of(matcher.group(3).split("\\.")).filter(step -> !step.isEmpty()).map(Step::new).toList()))
                : Optional.empty();
        }

        @Nullable
        Object evaluate(IExpressionContext context) {
            Object value = context.getVariable(variable);
            for (Step step : steps) {
                value = step.get(value);
            }
            return negated ? !Boolean.TRUE.equals(value) : value;
        }
    }

    /** One step of a path: the accessor of this name, for objects of any class. */
    private static final class Step {
        private final String name;
        private final Map<Class<?>, MethodHandle> handles = new ConcurrentHashMap<>();

        Step(String name) {
            this.name = name.replace("()", "");
        }

        @Nullable
        Object get(@Nullable Object owner) {
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
            String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            return Stream.of(name, "is" + capitalized, "get" + capitalized)
                .flatMap(method -> supertypes(type).flatMap(owner -> accessor(owner, method).stream())).findFirst()
                .orElseThrow(() -> new TemplateProcessingException("no '" + name + "' in " + type.getName()));
        }

        /** The type itself, then its interfaces and superclasses, since it may inherit the accessor. */
        private static Stream<Class<?>> supertypes(Class<?> type) {
            Class<?> parent = type.getSuperclass();
            return Stream.of(Stream.of(type), Stream.of(type.getInterfaces()).flatMap(Step::supertypes),
                parent == null ? Stream.<Class<?>>empty() : supertypes(parent)).flatMap(types -> types);
        }

        private static Optional<MethodHandle> accessor(Class<?> type, String name) {
            try {
                Method method = type.getDeclaredMethod(name);
                return Modifier.isStatic(method.getModifiers())
                    ? Optional.empty()
                    : Optional.of(lookup(type).unreflect(method).asType(GETTER));
            } catch (NoSuchMethodException | IllegalAccessException e) {
                return Optional.empty();
            }
        }

        /**
         * A lookup with access to package-private records of the application. For JDK types it has access to public
         * members only.
         */
        private static MethodHandles.Lookup lookup(Class<?> type) {
            try {
                return MethodHandles.privateLookupIn(type, LOOKUP);
            } catch (IllegalAccessException e) {
                return LOOKUP;
            }
        }
    }

    @Override
    public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
        StandardExpressionExecutionContext execution) {
        Optional<Path> path = expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()
            ? Optional.empty()
            : paths.computeIfAbsent(expression.getExpression(), Path::of);
        return path.isPresent() ? path.get().evaluate(context) : ognl.evaluate(context, expression, execution);
    }
}
