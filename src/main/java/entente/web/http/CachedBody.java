package entente.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response body held in memory, with its headers. The gzip form of text is computed for the first client that accepts
 * gzip, and then cached.
 */
public final class CachedBody {
    private final String mediaType;
    private final Map<String, String> headers;
    private final byte[] plain;
    private final boolean isCompressible;
    private volatile byte @Nullable [] compressed;

    public CachedBody(String mediaType, byte[] plain) {
        this(mediaType, Map.of(), plain);
    }

    /**
     * A body with headers.
     *
     * @param headers in addition to its type
     */
    public CachedBody(String mediaType, Map<String, String> headers, byte[] plain) {
        this.mediaType = mediaType;
        this.headers = Map.copyOf(headers);
        this.plain = plain;
        this.isCompressible = Compression.isCompressible(mediaType);
    }

    /** The estimated memory in bytes, including the compressed form. */
    int size() {
        return isCompressible ? plain.length + plain.length / 4 : plain.length;
    }

    /** The uncompressed body. */
    public byte[] plain() {
        return plain;
    }

    /** Computes the compressed form if this client accepts it, so that {@link #send} has nothing to compute. */
    public void prepare(HttpServletRequest request) {
        if (isCompressible && Compression.isAccepted(request)) {
            compressed();
        }
    }

    /**
     * Sends the body, or status 304 if the client has the version with this entity tag.
     *
     * @throws BusyException if too much waits to be sent
     */
    public void send(EntityTag tag, AsyncBodySender sender, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
        if (!tag.revalidate(request, response)) {
            send(sender, request, response);
        }
    }

    /**
     * Sends the body, compressed if the client accepts that.
     *
     * @throws BusyException if too much waits to be sent
     */
    public void send(AsyncBodySender sender, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
        byte[] body = negotiate(request, response);
        sender.send(body, request, response);
    }

    /** Sends the body of a failure, which is small, whatever else waits to be sent. */
    public void sendAtOnce(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReadOnlyServlet.send(negotiate(request, response), request, response);
    }

    private byte[] negotiate(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(mediaType);
        headers.forEach(response::setHeader);
        return isCompressible && Compression.negotiate(request, response) ? compressed() : plain;
    }

    private byte[] compressed() {
        byte[] gzipped = compressed;
        if (gzipped == null) {
            gzipped = Compression.compress(plain);
            compressed = gzipped;
        }
        return gzipped;
    }
}
