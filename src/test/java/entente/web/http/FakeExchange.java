package entente.web.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request and its response without a server. The client takes as many pieces as {@link #take} lets it. */
public final class FakeExchange {
    public final Map<String, Object> headers = new TreeMap<>();
    public final ByteArrayOutputStream body = new ByteArrayOutputStream();
    public final List<Integer> pieces = new ArrayList<>();
    public int status = 200;
    public boolean isAsync;
    public boolean isComplete;
    private final String method;
    private final String coding;
    private int room;
    private WriteListener writeListener;
    private AsyncListener asyncListener;
    private final ServletOutputStream out = new Stream();

    public FakeExchange(String method) {
        this(method, null);
    }

    /** @param coding the value of {@code Accept-Encoding}, or null */
    public FakeExchange(String method, String coding) {
        this.method = method;
        this.coding = coding;
    }

    public HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getRequestURI" -> "/api/v1/events";
            case "getContextPath" -> "";
            case "isAsyncSupported" -> true;
            case "getHeaders" -> coding != null && arguments[0].equals("Accept-Encoding")
                ? Collections.enumeration(List.of(coding))
                : Collections.emptyEnumeration();
            case "startAsync" -> {
                isAsync = true;
                yield async();
            }
            default -> null;
        });
    }

    public HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setStatus" -> status = (int) arguments[0];
            case "setHeader" -> headers.put((String) arguments[0], arguments[1]);
            case "setContentType" -> headers.put("Content-Type", arguments[0]);
            case "setContentLength", "setContentLengthLong" ->
                headers.put("Content-Length", ((Number) arguments[0]).longValue());
            case "containsHeader" -> headers.containsKey(arguments[0]);
            case "isCommitted" -> false;
            case "reset" -> {
                headers.clear();
                yield null;
            }
            case "getOutputStream" -> out;
            default -> null;
        });
    }

    private AsyncContext async() {
        return proxy(AsyncContext.class, (name, arguments) -> {
            switch (name) {
                case "addListener" -> asyncListener = (AsyncListener) arguments[0];
                case "complete" -> isComplete = true;
                default -> {}
            }
            return null;
        });
    }

    /** The client takes this many pieces more. */
    public void take(int count) throws IOException {
        room = count;
        writeListener.onWritePossible();
    }

    /** The server calls because the answer has taken too long. */
    public void timeOut() throws IOException {
        asyncListener.onTimeout(null);
    }

    /** The server calls because the client has closed the connection. */
    public void disconnect() {
        writeListener.onError(new IOException("closed"));
    }

    private interface Call {
        Object answer(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
            (proxy, method, arguments) -> call.answer(method.getName(), arguments)));
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int value) {
            body.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            body.write(bytes, offset, length);
            pieces.add(length);
            if (writeListener != null) {
                room--;
                writeListener.onWritePossible(); // a server may call from within
            }
        }

        @Override
        public boolean isReady() {
            return room > 0;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            writeListener = listener;
        }
    }
}
