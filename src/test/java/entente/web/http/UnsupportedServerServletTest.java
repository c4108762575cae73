package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsupportedServerServletTest {
    private final Map<String, Object> sent = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"GET, , ENGLISH", "GET, /en/events, ENGLISH", "POST, /health, ENGLISH", "GET, /it/, ITALIAN"})
    void answersEveryRequestWithOneSentence(String method, @Nullable String path, Language language)
        throws IOException {
        new UnsupportedServerServlet().service(request(method, path), response());
        assertEquals(503, sent.get("setStatus"));
        assertEquals("text/plain;charset=utf-8", sent.get("setContentType"));
        assertEquals(UnsupportedServerServlet.explanation(language) + "\n", body.toString(UTF_8));
        assertTrue(body.toString(UTF_8).contains("jakarta.json"));
    }

    private static HttpServletRequest request(String method, @Nullable String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(UnsupportedServerServletTest.class.getClassLoader(),
            new Class<?>[]{HttpServletRequest.class}, (proxy, called, arguments) -> switch (called.getName()) {
                case "getMethod" -> method;
                case "getPathInfo" -> path;
                default -> null;
            });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(UnsupportedServerServletTest.class.getClassLoader(),
            new Class<?>[]{HttpServletResponse.class}, (proxy, called, arguments) -> {
                if (called.getName().equals("getOutputStream")) {
                    return new Stream(body);
                }
                sent.put(called.getName(), arguments[0]);
                return null;
            });
    }

    private static final class Stream extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Stream(ByteArrayOutputStream bytes) {
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
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
