package entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.jspecify.annotations.Nullable;

/** What benchmarks and the templates that they compile share. */
public final class Bench {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final long ROUND = 1_000_000_000;
    /** What was made last, so that nothing is left out for being of no use. */
    private static volatile Object seen = "";

    private Bench() {}

    /** Work to be timed. */
    interface Work {
        Object run() throws Exception;
    }

    /**
     * How often {@code work} is done in a second of one thread's processor time, whatever else the machine does: the
     * best of {@code rounds} of a second each, once warm.
     */
    static double aSecond(int rounds, Work work) throws Exception {
        double best = 0;
        for (int round = -rounds; round < rounds; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            long spent = 0;
            long times = 0;
            while (spent < ROUND) {
                seen = work.run();
                times++;
                spent = CLOCK.getCurrentThreadCpuTime() - start;
            }
            best = round < 0 ? 0 : Math.max(best, times * 1e9 / spent);
        }
        return best;
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
