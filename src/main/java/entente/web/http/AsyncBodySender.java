package entente.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * Sends finished bodies by asynchronous I/O (Jakarta Servlet 6.0, 3.7), so that a client that reads slowly holds no
 * thread of the server. Who reads less than 8,000 bytes a second for long is cut off.
 *
 * <p>A body of at most 16 KB is written at once: it fits the send buffer of a connection.
 */
public final class AsyncBodySender {
    private static final int SMALL = 16_384;
    private static final int BYTES_PER_SECOND = 8_000;
    private static final long TIMEOUT_MS = 20_000;

    private final SendBudget budget;

    /**
     * A sender of which nothing waits.
     *
     * @param maxBytes limit for all bodies that wait to be sent
     * @param maxAnswers limit for their number
     * @param maxFiles limit for the number of temporary files among them
     */
    public AsyncBodySender(long maxBytes, int maxAnswers, int maxFiles) {
        this.budget = new SendBudget(maxBytes, maxAnswers, maxFiles);
    }

    /**
     * Sends a body, and its length; for HEAD only the length.
     *
     * @param body not changed afterwards; many answers may share it
     * @throws BusyException if too much waits to be sent; nothing was written
     */
    public void send(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (body.length <= SMALL || request.getMethod().equals("HEAD") || !request.isAsyncSupported()) {
            ReadOnlyServlet.send(body, request, response);
        } else if (budget.reserve(body)) {
            start(new BodyPieces.Bytes(body), () -> budget.release(body), request, response);
        } else {
            throw new BusyException();
        }
    }

    /**
     * Sends a temporary file, and its length; for HEAD only the length.
     *
     * @param file closed in the end, in any case
     * @throws BusyException if too much waits to be sent; nothing was written
     */
    public void send(FileChannel file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("HEAD")) {
            try (file) {
                response.setContentLengthLong(file.size());
            }
        } else if (budget.reserveFile()) {
            start(new BodyPieces.TemporaryFile(file), budget::releaseFile, request, response);
        } else {
            file.close();
            throw new BusyException();
        }
    }

    private static void start(BodyPieces body, Runnable release, HttpServletRequest request,
        HttpServletResponse response) throws IOException {
        response.setContentLengthLong(body.length());
        var transmission = new Transmission(response.getOutputStream(), body, release);
        try {
            transmission.begin(request, TIMEOUT_MS + body.length() * 1_000 / BYTES_PER_SECOND);
        } catch (RuntimeException e) {
            transmission.end();
            throw e;
        }
    }
}
