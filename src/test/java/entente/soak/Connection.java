package entente.soak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A connection that is kept open between requests, as a browser's is. Bodies are read and counted, not kept. */
final class Connection implements AutoCloseable {
    private static final int CONNECT_MS = 10_000;
    private static final int READ_MS = 60_000;
    private static final int HEXADECIMAL = 16;

    private final Socket socket = new Socket();
    private final InputStream in;

    Connection(Target target) throws IOException {
        socket.connect(new InetSocketAddress(target.host(), target.port()), CONNECT_MS);
        socket.setSoTimeout(READ_MS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * The head of a response.
     *
     * @param headers by name in lower case
     * @param bytes of the body
     */
    record Response(int status, Map<String, String> headers, long bytes) {
        boolean isLast() {
            return "close".equalsIgnoreCase(headers.get("connection"));
        }
    }

    /** Sends GET and reads the response to its end. */
    Response get(String path) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n");
        return receive(false);
    }

    /** Sends the characters as they are, each as one byte. */
    void send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    }

    /**
     * Reads a response to its end.
     *
     * @param headOnly whether it has no body, as that to HEAD
     * @throws EOFException if the server closes the connection before
     */
    Response receive(boolean headOnly) throws IOException {
        String[] statusLine = line().split(" ", 3);
        int status = statusLine.length > 1 ? Integer.parseInt(statusLine[1]) : 0;
        Map<String, String> headers = headers();
        boolean empty = headOnly || status == 204 || status == 304;
        return new Response(status, headers, empty ? 0 : skipBody(headers));
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private long skipBody(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return skipChunks();
        }
        String length = headers.get("content-length");
        if (length == null) {
            headers.put("connection", "close");
            return in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        in.skipNBytes(Long.parseLong(length));
        return Long.parseLong(length);
    }

    private long skipChunks() throws IOException {
        long bytes = 0;
        for (long chunk = chunkSize(); chunk > 0; chunk = chunkSize()) {
            in.skipNBytes(chunk);
            line();
            bytes += chunk;
        }
        line();
        return bytes;
    }

    private long chunkSize() throws IOException {
        return Long.parseLong(line().split(";", 2)[0].strip(), HEXADECIMAL);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("closed after '" + line + "'");
            }
            line.append((char) b);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
