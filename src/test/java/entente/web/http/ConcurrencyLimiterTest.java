package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConcurrencyLimiterTest {
    @Test
    void aRequestIsRejectedIfTheQueueIsFull() {
        var limiter = new ConcurrencyLimiter(1, 0, Duration.ofMinutes(1));

        assertTrue(limiter.tryAcquire());
        assertFalse(limiter.tryAcquire());
    }

    @Test
    void aRequestIsRejectedAfterTheTimeout() {
        var limiter = new ConcurrencyLimiter(1, 1, Duration.ZERO);

        assertTrue(limiter.tryAcquire());
        assertFalse(limiter.tryAcquire());
    }

    @Test
    void aWaitingRequestGetsThePermitThatIsReleased() throws Exception {
        var limiter = new ConcurrencyLimiter(1, 1, Duration.ofMinutes(1));
        assertTrue(limiter.tryAcquire());

        var waiting = CompletableFuture.supplyAsync(limiter::tryAcquire);
        limiter.release();

        assertEquals(true, waiting.get(1, TimeUnit.MINUTES));
    }
}
