package entente.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.web.html.SiteInfo;
import entente.web.http.AsyncBodySender;
import entente.web.http.BodyBuffer;
import entente.web.http.BusyException;
import entente.web.http.ConcurrencyLimiter;
import entente.web.http.EntityTag;
import entente.web.http.FakeExchange;
import entente.web.http.PageCache;
import entente.web.http.QueryString;
import entente.web.http.RequestAddress;
import entente.web.page.PageResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ResponseWriterTest {
    private static final EntityTag TAG = EntityTag.of("a");
    private static final EntityTag OTHER = EntityTag.of("b");
    private static final int ENOUGH = 1_000;

    private final ConcurrencyLimiter limiter = new ConcurrencyLimiter(1, 0, Duration.ZERO);
    private final AtomicInteger composed = new AtomicInteger();
    private final WebContext context = new WebContext(null, new SiteInfo("build", PageRequests.SITE, null, null), null,
        null, new PageCache(1 << 20), new PageCache(1 << 20), limiter, new AsyncBodySender(64 << 20, 2, 1));
    private final FakeExchange exchange = new FakeExchange("GET");

    private ResponseWriter writer(FakeExchange to) {
        return new ResponseWriter(context, new RequestAddress("", Language.ENGLISH, "", QueryString.EMPTY), null,
            to.request(), to.response());
    }

    @Test
    void withoutAFreePermitNothingIsComposedAndTheResponseIs503() throws IOException {
        assertTrue(limiter.tryAcquire(OTHER));
        writer(exchange).write(costly("body".getBytes(US_ASCII)), TAG);
        assertEquals(503, exchange.status);
        assertEquals("5", exchange.headers.get("Retry-After"));
        assertEquals("no-store", exchange.headers.get("Cache-Control"));
        assertEquals(0, composed.get());
    }

    @Test
    void aCostlyFileIsComposedAndPrintedUnderOnePermit() throws IOException {
        writer(exchange).write(costly("body".getBytes(US_ASCII)), TAG);
        assertEquals(1, composed.get());
        assertEquals("body", exchange.body.toString(US_ASCII));
        assertEquals("attachment; filename=\"a.txt\"", exchange.headers.get("Content-Disposition"));
        assertEquals(4L, exchange.headers.get("Content-Length"));
        assertTrue(limiter.tryAcquire(OTHER));
    }

    @Test
    void thePermitIsFreeWhileASlowClientReads() throws IOException {
        writer(exchange).write(costly(new byte[100_000]), TAG);
        assertTrue(exchange.isAsync);
        assertEquals(0, exchange.body.size());
        assertTrue(limiter.tryAcquire(OTHER));
    }

    @Test
    void aFileIsMadeOnceAndHeadHasTheLengthOfGet() throws IOException {
        var head = new FakeExchange("HEAD");
        writer(head).write(costly("body".getBytes(US_ASCII)), TAG);
        writer(exchange).write(costly("body".getBytes(US_ASCII)), TAG);
        assertEquals(1, composed.get());
        assertEquals(0, head.body.size());
        assertEquals(exchange.headers, head.headers);
    }

    @Test
    void aFileTooLongForMemoryIsSentToo() throws IOException {
        byte[] body = longText();
        writer(exchange).write(costly(body), TAG);
        exchange.take(ENOUGH);
        assertArrayEquals(body, exchange.body.toByteArray());
        assertTrue(exchange.isComplete);
        assertEquals((long) body.length, exchange.headers.get("Content-Length"));

        var compressed = new FakeExchange("GET", "gzip");
        writer(compressed).write(costly(body), TAG);
        if (compressed.isAsync) {
            compressed.take(ENOUGH);
        }
        assertEquals("gzip", compressed.headers.get("Content-Encoding"));
        assertArrayEquals(body,
            new GZIPInputStream(new ByteArrayInputStream(compressed.body.toByteArray())).readAllBytes());
    }

    @Test
    void ifTooMuchWaitsToBeSentTheResponseIs503WithoutTheHeadersOfTheFile() throws IOException {
        writer(exchange).write(costly(longText()), TAG);
        var refused = new FakeExchange("GET");
        assertThrows(BusyException.class, () -> writer(refused).write(costly(longText()), OTHER));
        writer(refused).sendBusy();
        assertEquals(503, refused.status);
        assertEquals("5", refused.headers.get("Retry-After"));
        assertFalse(refused.headers.containsKey("ETag"));
        assertFalse(refused.headers.containsKey("Content-Disposition"));
    }

    @Test
    void ifMakingFailsNothingIsSentAndThePermitIsReleased() {
        var failures = new PageResult[]{new PageResult.Costly(() -> {
            throw new IllegalStateException("too many events");
        }), new PageResult.Costly(() -> new PageResult.Download("text/plain", "a.txt", Map.of(), out -> {
            out.write(new byte[100_000]);
            throw new IllegalStateException("unprintable");
        }))};
        for (PageResult failure : failures) {
            assertThrows(IllegalStateException.class, () -> writer(exchange).write(failure, TAG));
            assertEquals(Map.of(), exchange.headers);
            assertEquals(0, exchange.body.size());
            assertTrue(limiter.tryAcquire(TAG));
            limiter.release(TAG);
        }
    }

    private static byte[] longText() {
        var body = new byte[BodyBuffer.MAX_MEMORY + 1];
        Arrays.fill(body, (byte) 'a');
        return body;
    }

    private PageResult.Costly costly(byte[] body) {
        return new PageResult.Costly(() -> {
            assertFalse(limiter.tryAcquire(OTHER));
            composed.incrementAndGet();
            return new PageResult.Download("text/plain", "a.txt", Map.of(), out -> {
                assertFalse(limiter.tryAcquire(OTHER));
                out.write(body);
            });
        });
    }
}
