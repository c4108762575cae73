package entente.edition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * An LRU cache of editions as of a day. The first request for a day computes its edition; further requests for the same
 * day wait for that result. A semaphore limits how many days are computed at the same time, and a number how many requests
 * wait.
 */
public final class AsOfEditions {
    /** Maximum number of editions in the cache. */
    static final int CAPACITY = 8;
    /**
     * Maximum number of events of a set whose as-of editions are computed during a request. {@code AsOfBench} measures
     * how long that takes.
     */
    static final int MAX_EVENTS = 10_000;
    private static final int MAX_CONCURRENT = 2;
    private static final int MAX_WAITING = 6;
    private static final int TIMEOUT_SECONDS = 5;

    /** An edition as of a day, or the reason why none is available. */
    public sealed interface Result {
        record Available(Edition edition) implements Result {}

        /** The set is too large to compute an edition during a request. */
        record SetTooLarge(int events, int limit) implements Result {}

        /** Too many requests wait, or no permit was free before the timeout. */
        record Busy() implements Result {}
    }

    private final int maxEvents;
    private final Semaphore permits = new Semaphore(MAX_CONCURRENT, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<Key, CompletableFuture<Result>> cache = new LinkedHashMap<>(CAPACITY * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<Result>> eldest) {
            return size() > CAPACITY;
        }
    };

    AsOfEditions() {
        this(MAX_EVENTS);
    }

    /**
     * An empty cache.
     *
     * @param maxEvents maximum number of events of a set whose as-of editions are computed
     */
    AsOfEditions(int maxEvents) {
        this.maxEvents = maxEvents;
    }

    /**
     * The cache key.
     *
     * @param fingerprint of the current set
     * @param coverage of the current set, which the fingerprint does not include
     */
    private record Key(String fingerprint, @Nullable String coverage, LocalDate day) {}

    /**
     * The edition as of {@code day}, from the cache or computed now.
     *
     * @param day from {@link Edition#firstKnownDay} to the date of the set
     */
    Result editionAsOf(LocalDate day, Edition current) {
        int events = current.set().events().size();
        return events > maxEvents ? new Result.SetTooLarge(events, maxEvents) : computeOnce(day, current);
    }

    private Result computeOnce(LocalDate day, Edition current) {
        var key = new Key(current.set().fingerprint(), current.coverage(), day);
        var created = new CompletableFuture<Result>();
        @Nullable
        CompletableFuture<Result> pending;
        synchronized (cache) {
            pending = cache.putIfAbsent(key, created);
        }
        if (pending != null) {
            return pending.isDone() ? pending.join() : await(pending);
        }
        Result result = new Result.Busy();
        try {
            result = compute(current, day);
        } finally {
            if (result instanceof Result.Busy) {
                synchronized (cache) {
                    cache.remove(key, created);
                }
            }
            created.complete(result);
        }
        return result;
    }

    /** Waits for a result that another request computes, unless too many requests wait already. */
    private Result await(CompletableFuture<Result> pending) {
        try {
            return waiting.incrementAndGet() > MAX_WAITING ? new Result.Busy() : pending.join();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private Result compute(Edition current, LocalDate day) {
        if (!acquire()) {
            return new Result.Busy();
        }
        try {
            return new Result.Available(current.asOf(day));
        } finally {
            permits.release();
        }
    }

    private boolean acquire() {
        if (permits.tryAcquire()) {
            return true;
        }
        try {
            return waiting.incrementAndGet() <= MAX_WAITING
                && permits.tryAcquire(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
