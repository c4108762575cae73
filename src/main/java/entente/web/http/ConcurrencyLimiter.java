package entente.web.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets heavy files be made a few at a time. A few more wait for their turn; whoever would have to wait behind those, or for
 * too long, is turned away, so that the server keeps its memory and threads for everyone else.
 */
public final class ConcurrencyLimiter {
    private final Semaphore free;
    private final int queue;
    private final Duration patience;

    /**
     * @param count files that are made at once
     * @param queue requests that may wait
     * @param patience for how long each of them may
     */
    public ConcurrencyLimiter(int count, int queue, Duration patience) {
        this.free = new Semaphore(count, true);
        this.queue = queue;
        this.patience = patience;
    }

    /** Whether there was a press within that time; it is the caller's until {@link #leave}. */
    public boolean enter() {
        if (free.tryAcquire()) {
            return true;
        }
        if (free.getQueueLength() >= queue) {
            return false;
        }
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void leave() {
        free.release();
    }
}
