package entente.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Content negotiation for gzip. It is done here so that it works on every server without configuration. Entity tags are
 * weak, so one tag is valid for both forms. Source: RFC 9110, 8.4 and 12.5.3.
 */
public final class Compression {
    private static final Pattern TEXT = Pattern.compile(
        "text/.*|.*[/+](json|xml)\\b.*|application/x-(ndjson|bibtex|research-info-systems).*");
    private static final Pattern ZERO_WEIGHT = Pattern.compile("q=0(\\.0{0,3})?");
    private static final int BUFFER_SIZE = 8_192;

    private Compression() {}

    /** Whether bodies of this type should be compressed: true for text; PDFs and workbooks are compressed already. */
    public static boolean isCompressible(String mediaType) {
        return TEXT.matcher(mediaType).matches();
    }

    /** Whether the client accepts gzip. */
    static boolean isAccepted(HttpServletRequest request) {
        String codings = String.join(",", Collections.list(request.getHeaders("Accept-Encoding")));
        return Arrays.stream(codings.split(",")).map(coding -> coding.replace(" ", "").split(";", 2))
            .filter(coding -> coding[0].equalsIgnoreCase("gzip"))
            .anyMatch(coding -> coding.length == 1 || !ZERO_WEIGHT.matcher(coding[1]).matches());
    }

    /**
     * Whether the client accepts gzip. If so, sets {@code Content-Encoding}; the caller must then compress the body.
     */
    public static boolean negotiate(HttpServletRequest request, HttpServletResponse response) {
        boolean accepted = isAccepted(request);
        if (accepted) {
            response.setHeader("Content-Encoding", "gzip");
        }
        return accepted;
    }

    static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(compressed, BUFFER_SIZE)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return compressed.toByteArray();
    }
}
