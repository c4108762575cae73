package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.web.html.SiteInfo;
import entente.web.http.ConcurrencyLimiter;
import entente.web.http.EntityTag;
import entente.web.http.QueryString;
import entente.web.http.RequestAddress;
import entente.web.page.PageResult;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ResponseWriterTest {
    private final ConcurrencyLimiter limiter = new ConcurrencyLimiter(1, 0, Duration.ZERO);
    private final AtomicInteger composed = new AtomicInteger();
    private final Map<String, Object> sent = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ResponseWriter writer = new ResponseWriter(
        new WebContext(null, new SiteInfo("build", PageRequests.SITE, null, null), null, null, null, limiter),
        new RequestAddress("", Language.ENGLISH, "", QueryString.EMPTY), null, request(), response());

    @Test
    void withoutAFreePermitNothingIsComposedAndTheResponseIs503() throws IOException {
        assertTrue(limiter.tryAcquire());
        writer.write(heavy(), EntityTag.of("a"));
        assertEquals(503, sent.get("status"));
        assertEquals("5", sent.get("Retry-After"));
        assertEquals("no-store", sent.get("Cache-Control"));
        assertEquals(0, composed.get());
    }

    @Test
    void aHeavyDownloadIsComposedAndPrintedUnderOnePermit() throws IOException {
        writer.write(heavy(), EntityTag.of("a"));
        assertEquals(1, composed.get());
        assertEquals("body", body.toString(java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals("attachment; filename=\"a.pdf\"", sent.get("Content-Disposition"));
        assertTrue(limiter.tryAcquire());
    }

    @Test
    void ifComposingFailsNothingIsSentAndThePermitIsReleased() {
        var heavy = new PageResult.HeavyDownload(() -> {
            throw new IllegalStateException("too many events");
        });
        assertThrows(IllegalStateException.class, () -> writer.write(heavy, EntityTag.of("a")));
        assertEquals(Map.of(), sent);
        assertTrue(limiter.tryAcquire());
    }

    private PageResult.HeavyDownload heavy() {
        return new PageResult.HeavyDownload(() -> {
            assertFalse(limiter.tryAcquire());
            composed.incrementAndGet();
            return new PageResult.Download("application/pdf", "a.pdf", Map.of(), out -> {
                assertFalse(limiter.tryAcquire());
                out.write(new byte[]{'b', 'o', 'd', 'y'});
            });
        });
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(ResponseWriterTest.class.getClassLoader(),
            new Class<?>[]{HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "getRequestURI" -> "/api/v1/events";
                case "getContextPath" -> "";
                case "getMethod" -> "GET";
                case "getHeaders" -> Collections.emptyEnumeration();
                default -> null;
            });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(ResponseWriterTest.class.getClassLoader(),
            new Class<?>[]{HttpServletResponse.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "setStatus" -> sent.put("status", arguments[0]);
                case "setHeader" -> sent.put((String) arguments[0], arguments[1]);
                case "getOutputStream" -> new BodyStream(body);
                default -> null;
            });
    }

    private static final class BodyStream extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        BodyStream(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }
}
