package entente.bench;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions of Thymeleaf said in Java. */
final class Expressions {
    private static final Pattern PLACED = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern CHOICE = Pattern.compile("(\\$\\{[^}]*}) \\? '([^']*)' : null");
    private static final Pattern PATH = Pattern.compile("(!?)([a-zA-Z]+)((?:\\.[a-zA-Z]+(?:\\(\\))?)*)");
    private int variables;

    /** A name that no other variable has. */
    String fresh(String name) {
        return name + "_" + variables++;
    }

    /** @param names what the template's variables are in Java */
    String java(String expression, Map<String, String> names) {
        Matcher choice = CHOICE.matcher(expression);
        if (choice.matches()) {
            return "(" + truth(choice.group(1), names) + " ? \"" + choice.group(2) + "\" : null)";
        }
        if (expression.startsWith("#{")) {
            return "words.say(\"" + expression.substring(2, expression.length() - 1) + "\")";
        }
        if (expression.startsWith("|")) {
            String inner = expression.substring(1, expression.length() - 1);
            return "\"" + PLACED.matcher(inner)
                .replaceAll(each -> Matcher.quoteReplacement("\" + " + path(each, names) + " + \"")) + "\"";
        }
        return PLACED.matcher(expression).replaceAll(each -> Matcher.quoteReplacement(path(each, names)));
    }

    /** Null is false, and whatever is neither null nor false is true. */
    String truth(String expression, Map<String, String> names) {
        return PLACED.matcher(expression.replace(" and ", " && ").replace(" or ", " || "))
            .replaceAll(each -> Matcher.quoteReplacement("Bench.is(" + path(each, names) + ")"));
    }

    private static String path(MatchResult placed, Map<String, String> names) {
        Matcher path = PATH.matcher(placed.group(1));
        if (!path.matches()) {
            throw new IllegalStateException(placed.group());
        }
        String steps = path.group(3).replaceAll("\\.([a-zA-Z]+)(?!\\w|\\()", ".$1()");
        String loop = names.getOrDefault(path.group(2), "");
        return path.group(1) + loop
            + (loop.startsWith("at_")
                ? steps.replace(".last()", ".isLast()").replace(".first()", ".isFirst()")
                : steps);
    }
}
