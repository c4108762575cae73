package entente.soak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * Clients that keep the server waiting: they announce a body and do not send it, or they hardly read what they have
 * asked for. Their receive windows are small, so that the server cannot leave the answer to the kernel.
 */
public final class SlowClients implements AutoCloseable {
    private static final int CONNECT_MS = 10_000;
    private static final int RECEIVE_BUFFER = 2_048;
    private static final int BYTES_AT_ONCE = 20;
    private static final int PAUSE_MS = 1_000;

    private final List<Socket> sockets = new ArrayList<>();
    private volatile boolean closed;

    private SlowClients() {}

    /** Clients of which each announces 100,000 bytes and sends one. */
    public static SlowClients withUnfinishedBodies(String host, int port, int clients) throws IOException {
        return sending(host, port, clients,
            "GET /en/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nx");
    }

    /** Clients of which each asks for {@code path} and reads 20 bytes a second. */
    public static SlowClients reading(String path, String host, int port, int clients) throws IOException {
        SlowClients slow = sending(host, port, clients, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        slow.sockets.forEach(socket -> Thread.ofVirtual().start(() -> slow.readSlowly(socket)));
        return slow;
    }

    private static SlowClients sending(String host, int port, int clients, String request) throws IOException {
        var slow = new SlowClients();
        for (int client = 0; client < clients; client++) {
            var socket = new Socket();
            slow.sockets.add(socket);
            socket.setReceiveBufferSize(RECEIVE_BUFFER);
            socket.connect(new InetSocketAddress(host, port), CONNECT_MS);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
        }
        return slow;
    }

    private void readSlowly(Socket socket) {
        try {
            var in = socket.getInputStream();
            while (!closed && in.readNBytes(BYTES_AT_ONCE).length > 0) {
                Thread.sleep(PAUSE_MS);
            }
        } catch (IOException | InterruptedException e) {
            // The server has ended the connection, as it should, or the test is over
            return;
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
