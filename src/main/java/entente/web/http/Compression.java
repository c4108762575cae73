package entente.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Sends text compressed to whoever takes it so, on every server alike and without a word in its configuration. The tags
 * of answers are weak, so one holds for both forms. Source: RFC 9110, 8.4 and 12.5.3.
 */
public final class Compression {
    private static final Pattern TEXT = Pattern.compile(
        "text/.*|.*[/+](json|xml)\\b.*|application/x-(ndjson|bibtex|research-info-systems).*");
    private static final Pattern REFUSED = Pattern.compile("q=0(\\.0{0,3})?");
    private static final int BUFFER = 8_192;

    private Compression() {}

    /** Whether {@code mediaType} is text, which shrinks; documents and workbooks are compressed already. */
    public static boolean suits(String mediaType) {
        return TEXT.matcher(mediaType).matches();
    }

    /** Whether the reader takes the answer compressed, which is then said in the answer's head. */
    public static boolean announce(HttpServletRequest request, HttpServletResponse response) {
        String all = String.join(",", Collections.list(request.getHeaders("Accept-Encoding")));
        boolean accepted = Arrays.stream(all.split(",")).map(one -> one.replace(" ", "").split(";", 2))
            .filter(one -> one[0].equalsIgnoreCase("gzip"))
            .anyMatch(one -> one.length == 1 || !REFUSED.matcher(one[1]).matches());
        if (accepted) {
            response.setHeader("Content-Encoding", "gzip");
        }
        return accepted;
    }

    /** RequestAddress a text is written to; closing ends the text. */
    public static OutputStream stream(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return announce(request, response)
            ? new GZIPOutputStream(response.getOutputStream(), BUFFER)
            : response.getOutputStream();
    }

    static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(compressed, BUFFER)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return compressed.toByteArray();
    }
}
