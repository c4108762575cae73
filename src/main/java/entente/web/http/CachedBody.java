package entente.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text that is sent whole, and compressed once for all who take it so. */
public final class CachedBody {
    private final String mediaType;
    private final byte[] plain;
    private volatile byte @Nullable [] compressed;

    public CachedBody(String mediaType, byte[] plain) {
        this.mediaType = mediaType;
        this.plain = plain;
    }

    /** About how many bytes of memory it takes. */
    int size() {
        return plain.length + plain.length / 4;
    }

    public byte[] plain() {
        return plain;
    }

    /** Sends it, or confirms it to whoever has it already. */
    public void send(EntityTag tag, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!tag.revalidate(request, response)) {
            send(request, response);
        }
    }

    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sent = Compression.announce(request, response) ? compressed() : plain;
        response.setContentType(mediaType);
        ReadOnlyServlet.send(sent, request, response);
    }

    private byte[] compressed() {
        byte[] known = compressed;
        if (known == null) {
            known = Compression.compress(plain);
            compressed = known;
        }
        return known;
    }
}
