package entente.bench;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates expressions of Thymeleaf to Java. */
final class ExpressionTranslator {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern CONDITIONAL = Pattern.compile("(\\$\\{[^}]*}) \\? '([^']*)' : null");
    private static final Pattern PATH = Pattern.compile("(!?)([a-zA-Z]+)((?:\\.[a-zA-Z]+(?:\\(\\))?)*)");
    private int variables;

    /** A new name of a variable. */
    String newVariable(String name) {
        return name + "_" + variables++;
    }

    /**
     * An expression in Java.
     *
     * @param names the Java names of the template's variables
     */
    String java(String expression, Map<String, String> names) {
        Matcher conditional = CONDITIONAL.matcher(expression);
        if (conditional.matches()) {
            return "(" + condition(conditional.group(1), names) + " ? \"" + conditional.group(2) + "\" : null)";
        }
        if (expression.startsWith("#{")) {
            return "words.get(\"" + expression.substring(2, expression.length() - 1) + "\")";
        }
        if (expression.startsWith("|")) {
            String inner = expression.substring(1, expression.length() - 1);
            return "\"" + VARIABLE.matcher(inner)
                .replaceAll(match -> Matcher.quoteReplacement("\" + " + path(match, names) + " + \"")) + "\"";
        }
        return VARIABLE.matcher(expression).replaceAll(match -> Matcher.quoteReplacement(path(match, names)));
    }

    /** A condition in Java. As in Thymeleaf, null is false and any other object is true. */
    String condition(String expression, Map<String, String> names) {
        return VARIABLE.matcher(expression.replace(" and ", " && ").replace(" or ", " || "))
            .replaceAll(match -> Matcher.quoteReplacement("JteFunctions.isTrue(" + path(match, names) + ")"));
    }

    private static String path(MatchResult variable, Map<String, String> names) {
        Matcher path = PATH.matcher(variable.group(1));
        if (!path.matches()) {
            throw new IllegalStateException(variable.group());
        }
        String steps = path.group(3).replaceAll("\\.([a-zA-Z]+)(?!\\w|\\()", ".$1()");
        String loop = names.getOrDefault(path.group(2), "");
        return path.group(1) + loop
            + (loop.startsWith("at_")
                ? steps.replace(".last()", ".isLast()").replace(".first()", ".isFirst()")
                : steps);
    }
}
