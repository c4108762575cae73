package entente.bench;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What benchmarks and the templates that they compile share. */
public final class Bench {
    private Bench() {}

    /** Work to be timed; gives something, so that it cannot be left out. */
    interface Work {
        Object run() throws Exception;
    }

    /** How often a second {@code work} is done, at best of {@code rounds} of about a second each, once warm. */
    static double aSecond(int rounds, Work work) throws Exception {
        double best = 0;
        for (int round = 0; round <= rounds; round++) {
            long start = System.nanoTime();
            int times = 0;
            int seen = 0;
            while (System.nanoTime() - start < 1_000_000_000L) {
                seen += work.run().hashCode() & 1;
                times++;
            }
            double rate = times * 1e9 / (System.nanoTime() - start);
            best = round == 0 || seen < 0 ? best : Math.max(best, rate);
        }
        return best;
    }

    static void row(String what, Object... figures) {
        System.out.printf(Locale.ROOT, "| %s | %s |%n", what, String.join(" | ",
            Arrays.stream(figures).map(String::valueOf).toList()));
    }

    public static boolean is(boolean truth) {
        return truth;
    }

    public static boolean is(@Nullable Object value) {
        return value != null;
    }

    /** Whether an attribute stands, given its value. */
    public static boolean there(@Nullable Object value) {
        return value != null;
    }

    /** For text and for attributes in quotation marks. */
    public static String escape(Object value) {
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            if (special(text.charAt(i)) != null) {
                return escape(text, i);
            }
        }
        return text;
    }

    private static String escape(String text, int from) {
        var escaped = new StringBuilder(text.length() + 32).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            String special = special(text.charAt(i));
            if (special == null) {
                escaped.append(text.charAt(i));
            } else {
                escaped.append(special);
            }
        }
        return escaped.toString();
    }

    private static @Nullable String special(char character) {
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
