package entente.web;

import entente.search.BadQuery;
import entente.search.Parameters;
import entente.wording.Addresses;
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
final class Archive {
    /** Days kept. */
    static final int KEPT = 8;
    /** Events of a set that is cut down while a reader waits: {@code AsOfBench} says how long that takes. */
    static final int LIMIT = 10_000;
    /** Days worked out at once. */
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final int limit;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<Moment, CompletableFuture<Past>> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Moment, CompletableFuture<Past>> eldest) {
            return size() > KEPT;
        }
    };

    Archive() {
        this(LIMIT);
    }

    /** @param limit events of a set that is cut down */
    Archive(int limit) {
        this.limit = limit;
    }

    /** @param fingerprint of the whole set */
    private record Moment(String fingerprint, LocalDate day) {}

    /**
     * What {@code parameters} ask to see of {@code whole}.
     *
     * @throws BadQuery if the day is none, comes before anything was known, or after the date of the set, when more may
     *     have become known than the set can know
     */
    Past open(Edition whole, Map<String, String[]> parameters) {
        LocalDate day = day(parameters, whole);
        if (day == null) {
            return new Past.Open(whole);
        }
        int events = whole.set().events().size();
        return events > limit ? new Past.TooLarge(events, limit) : open(whole, day);
    }

    private Past open(Edition whole, LocalDate day) {
        var moment = new Moment(whole.set().fingerprint(), day);
        var mine = new CompletableFuture<Past>();
        @Nullable
        CompletableFuture<Past> others;
        synchronized (kept) {
            others = kept.putIfAbsent(moment, mine);
        }
        if (others != null) {
            return others.join();
        }
        Past past = new Past.Busy();
        try {
            past = workOut(whole, day);
        } finally {
            if (past instanceof Past.Busy) {
                synchronized (kept) {
                    kept.remove(moment, mine);
                }
            }
            mine.complete(past);
        }
        return past;
    }

    private Past workOut(Edition whole, LocalDate day) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Past.Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Past.Busy();
        }
        try {
            return new Past.Open(whole.asOf(day));
        } finally {
            places.release();
        }
    }

    private static @Nullable LocalDate day(Map<String, String[]> parameters, Edition whole) {
        String day = Parameters.one(Addresses.AS_OF, parameters);
        return day.isEmpty() ? null : Days.read(Addresses.AS_OF, day, whole.first(), whole.set().date());
    }
}
