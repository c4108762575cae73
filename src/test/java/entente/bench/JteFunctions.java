package entente.bench;

import org.jspecify.annotations.Nullable;

/** Functions that the JTE templates of {@link JteTranslator} call. They behave as Thymeleaf does. */
public final class JteFunctions {
    private JteFunctions() {}

    /** Whether a condition is true. */
    public static boolean isTrue(boolean value) {
        return value;
    }

    /** Whether a value counts as true: null counts as false. */
    public static boolean isTrue(@Nullable Object value) {
        return value != null;
    }

    /** Whether an attribute with this value is written. */
    public static boolean isWritten(@Nullable Object value) {
        return value != null;
    }

    /** Escapes a value for text and for attributes in quotation marks. */
    public static String escape(Object value) {
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            if (entityOf(text.charAt(i)) != null) {
                return escape(text, i);
            }
        }
        return text;
    }

    private static String escape(String text, int from) {
        var escaped = new StringBuilder(text.length() + 32).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            String entity = entityOf(text.charAt(i));
            if (entity == null) {
                escaped.append(text.charAt(i));
            } else {
                escaped.append(entity);
            }
        }
        return escaped.toString();
    }

    private static @Nullable String entityOf(char character) {
        return switch (character) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
