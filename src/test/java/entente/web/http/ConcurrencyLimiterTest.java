package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConcurrencyLimiterTest {
    private static final EntityTag A = EntityTag.of("a");
    private static final EntityTag B = EntityTag.of("b");

    @Test
    void aRequestIsRejectedIfTheQueueIsFull() {
        var limiter = new ConcurrencyLimiter(1, 0, Duration.ofMinutes(1));

        assertTrue(limiter.tryAcquire(A));
        assertFalse(limiter.tryAcquire(B));
    }

    @Test
    void aRequestIsRejectedAfterTheTimeout() {
        var limiter = new ConcurrencyLimiter(1, 1, Duration.ZERO);

        assertTrue(limiter.tryAcquire(A));
        assertFalse(limiter.tryAcquire(B));
    }

    @Test
    void aWaitingRequestGetsThePermitThatIsReleased() throws Exception {
        var limiter = new ConcurrencyLimiter(1, 1, Duration.ofMinutes(1));
        assertTrue(limiter.tryAcquire(A));

        var waiting = CompletableFuture.supplyAsync(() -> limiter.tryAcquire(B));
        limiter.release(A);

        assertEquals(true, waiting.get(1, TimeUnit.MINUTES));
    }

    @Test
    void requestsForTheSameAnswerGetTheirPermitsOneAfterTheOther() throws Exception {
        var limiter = new ConcurrencyLimiter(2, 1, Duration.ofMinutes(1));
        assertTrue(limiter.tryAcquire(A));

        var same = CompletableFuture.supplyAsync(() -> limiter.tryAcquire(A));
        assertTrue(limiter.tryAcquire(B));
        assertFalse(same.isDone());
        limiter.release(A);

        assertEquals(true, same.get(1, TimeUnit.MINUTES));
    }
}
