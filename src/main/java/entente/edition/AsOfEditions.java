package entente.edition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Editions as of the days that were last asked for. Each is worked out once, by whoever asks first; those who ask for the
 * same day meanwhile wait for that one, and those who ask for another are kept from it by nothing but a bound.
 */
public final class AsOfEditions {
    /** Days kept. */
    static final int KEPT = 8;
    /** Events of a set that is cut down while a reader waits: {@code AsOfBench} says how long that takes. */
    static final int LIMIT = 10_000;
    /** Days worked out at once. */
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    /** The edition of a day, or why there is none. */
    public sealed interface Result {
        record Available(Edition edition) implements Result {}

        /** The set is too large to be reduced to a day while a reader waits. */
        record SetTooLarge(int events, int limit) implements Result {}

        /** As many days as possible are being computed. */
        record Busy() implements Result {}
    }

    private final int limit;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<Key, CompletableFuture<Result>> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<Result>> eldest) {
            return size() > KEPT;
        }
    };

    AsOfEditions() {
        this(LIMIT);
    }

    /** @param limit events of a set that is cut down */
    AsOfEditions(int limit) {
        this.limit = limit;
    }

    /** @param fingerprint of the whole set */
    private record Key(String fingerprint, LocalDate day) {}

    /** What was known on a day from {@link Edition#first} to the date of the set. */
    Result editionAsOf(LocalDate day, Edition whole) {
        int events = whole.set().events().size();
        return events > limit ? new Result.SetTooLarge(events, limit) : computeOnce(day, whole);
    }

    private Result computeOnce(LocalDate day, Edition whole) {
        var moment = new Key(whole.set().fingerprint(), day);
        var mine = new CompletableFuture<Result>();
        @Nullable
        CompletableFuture<Result> others;
        synchronized (kept) {
            others = kept.putIfAbsent(moment, mine);
        }
        if (others != null) {
            return others.join();
        }
        Result result = new Result.Busy();
        try {
            result = compute(whole, day);
        } finally {
            if (result instanceof Result.Busy) {
                synchronized (kept) {
                    kept.remove(moment, mine);
                }
            }
            mine.complete(result);
        }
        return result;
    }

    private Result compute(Edition whole, LocalDate day) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Result.Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Result.Busy();
        }
        try {
            return new Result.Available(whole.asOf(day));
        } finally {
            places.release();
        }
    }
}
