package entente.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A response body held in memory. Its gzip form is computed for the first client that accepts gzip, and then cached.
 */
public final class CachedBody {
    private final String mediaType;
    private final byte[] plain;
    private volatile byte @Nullable [] compressed;

    public CachedBody(String mediaType, byte[] plain) {
        this.mediaType = mediaType;
        this.plain = plain;
    }

    /** The estimated memory in bytes, including the compressed form. */
    int size() {
        return plain.length + plain.length / 4;
    }

    /** The uncompressed body. */
    public byte[] plain() {
        return plain;
    }

    /** Sends the body, or status 304 if the client has the version with this entity tag. */
    public void send(EntityTag tag, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!tag.revalidate(request, response)) {
            send(request, response);
        }
    }

    /** Sends the body, compressed if the client accepts that. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = Compression.negotiate(request, response) ? compressed() : plain;
        response.setContentType(mediaType);
        ReadOnlyServlet.send(body, request, response);
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
