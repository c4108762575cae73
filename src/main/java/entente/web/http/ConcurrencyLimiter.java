package entente.web.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits how many heavy downloads are composed at the same time: a semaphore with a bounded queue and a timeout. A
 * request is rejected if the queue is full or the timeout expires, so that the server has memory and threads for other
 * requests.
 */
public final class ConcurrencyLimiter {
    private final Semaphore permits;
    private final int maxWaiting;
    private final Duration timeout;

    /**
     * A limiter with all permits free.
     *
     * @param count number of permits
     * @param maxWaiting maximum number of requests that wait for a permit
     * @param timeout maximum time that a request waits
     */
    public ConcurrencyLimiter(int count, int maxWaiting, Duration timeout) {
        this.permits = new Semaphore(count, true);
        this.maxWaiting = maxWaiting;
        this.timeout = timeout;
    }

    /**
     * Acquires a permit, if necessary after waiting. The caller must call {@link #release} if the result is true.
     *
     * @return false if too many requests wait already, after the timeout, or if the thread is interrupted
     */
    public boolean tryAcquire() {
        if (permits.tryAcquire()) {
            return true;
        }
        if (permits.getQueueLength() >= maxWaiting) {
            return false;
        }
        try {
            return permits.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns the permit of a successful {@link #tryAcquire}. */
    public void release() {
        permits.release();
    }
}
