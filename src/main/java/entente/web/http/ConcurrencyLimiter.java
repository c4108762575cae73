package entente.web.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Limits how many costly answers are made at the same time: a semaphore with a bounded queue and a timeout. A request is
 * rejected if the queue is full or the timeout expires, so that the server has memory and threads for other requests.
 * Requests for the same answer get their permits one after the other: the second finds it in the cache.
 */
public final class ConcurrencyLimiter {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition released = lock.newCondition();
    private final Set<EntityTag> inProgress = new HashSet<>();
    private final int count;
    private final int maxWaiting;
    private final Duration timeout;
    private int waiting;

    /**
     * A limiter with all permits free.
     *
     * @param count number of permits
     * @param maxWaiting maximum number of requests that wait for a permit
     * @param timeout maximum time that a request waits
     */
    public ConcurrencyLimiter(int count, int maxWaiting, Duration timeout) {
        this.count = count;
        this.maxWaiting = maxWaiting;
        this.timeout = timeout;
    }

    /**
     * Acquires a permit, if necessary after waiting. The caller must call {@link #release} if the result is true.
     *
     * @param tag of the answer to make
     * @return false if too many requests wait already, after the timeout, or if the thread is interrupted
     */
    public boolean tryAcquire(EntityTag tag) {
        lock.lock();
        try {
            return (isFree(tag) || waiting < maxWaiting && awaitRelease(tag)) && inProgress.add(tag);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean isFree(EntityTag tag) {
        return inProgress.size() < count && !inProgress.contains(tag);
    }

    private boolean awaitRelease(EntityTag tag) throws InterruptedException {
        waiting++;
        try {
            long left = timeout.toNanos();
            while (!isFree(tag) && left > 0) {
                left = released.awaitNanos(left);
            }
            return isFree(tag);
        } finally {
            waiting--;
        }
    }

    /** Returns the permit of a successful {@link #tryAcquire}. */
    public void release(EntityTag tag) {
        lock.lock();
        try {
            inProgress.remove(tag);
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
