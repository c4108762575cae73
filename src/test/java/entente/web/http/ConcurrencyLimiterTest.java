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
    void turnsAwayWhoeverFindsTheQueueFull() {
        var presses = new ConcurrencyLimiter(1, 0, Duration.ofMinutes(1));

        assertTrue(presses.enter());
        assertFalse(presses.enter());
    }

    @Test
    void turnsAwayWhoeverWaitsTooLong() {
        var presses = new ConcurrencyLimiter(1, 1, Duration.ZERO);

        assertTrue(presses.enter());
        assertFalse(presses.enter());
    }

    @Test
    void takesWhoeverWaitsOnceAnotherLeaves() throws Exception {
        var presses = new ConcurrencyLimiter(1, 1, Duration.ofMinutes(1));
        assertTrue(presses.enter());

        var waiting = CompletableFuture.supplyAsync(presses::enter);
        presses.leave();

        assertEquals(true, waiting.get(1, TimeUnit.MINUTES));
    }
}
