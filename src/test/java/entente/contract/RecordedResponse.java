package entente.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The status, the header fields and digests of the body of a response.
 *
 * @param fields by name: {@code status}, the header fields, {@code security} (the digest of the security headers),
 *     {@code text} (the digest of {@link PageText}) and {@code body} (the SHA-256 of the masked body, decompressed)
 */
record RecordedResponse(SequencedMap<String, String> fields) {
    static final String STATUS = "status";
    static final String SECURITY = "security";
    static final String TEXT = "text";
    static final String BODY = "body";
    private static final String SEPARATOR = " | ";
    private static final int SHORT_DIGEST = 16;

    RecordedResponse {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    static RecordedResponse of(HttpResponse<byte[]> response, BodyMask mask) throws IOException {
        var headers = ResponseHeaders.of(response, mask);
        String mediaType = ResponseHeaders.mediaType(response);
        byte[] body = mask.mask(body(response), mediaType);
        var fields = new LinkedHashMap<String, String>();
        fields.put(STATUS, Integer.toString(response.statusCode()));
        fields.putAll(headers.others());
        fields.put(SECURITY, securityDigest(headers));
        if (mediaType.startsWith("text/html") && body.length > 0) {
            fields.put(TEXT, digest(PageText.of(new String(body, UTF_8))).substring(0, SHORT_DIGEST));
        }
        fields.put(BODY, body.length == 0 ? "empty" : digest(body));
        return new RecordedResponse(fields);
    }

    /** The inverse of {@link #toString()}. */
    static RecordedResponse parse(String line) {
        var fields = new LinkedHashMap<String, String>();
        for (String field : line.split(Pattern.quote(SEPARATOR), -1)) {
            String[] pair = field.split(": ", 2);
            fields.put(pair[0], pair.length == 1 ? "" : pair[1]);
        }
        return new RecordedResponse(fields);
    }

    /** The first digits of the SHA-256 of the security headers. */
    static String securityDigest(ResponseHeaders headers) {
        return digest(headers.security().toString()).substring(0, SHORT_DIGEST);
    }

    /** The body, decompressed if it was sent with {@code Content-Encoding: gzip}. */
    static byte[] body(HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        if (body.length == 0 || !response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return body;
        }
        try (var decompressed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return decompressed.readAllBytes();
        }
    }

    private static String digest(String text) {
        return digest(text.getBytes(UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The text in a snapshot. */
    @Override
    public String toString() {
        return fields.entrySet().stream().map((Map.Entry<String, String> field) -> field.getKey() + ": "
            + field.getValue()).collect(joining(SEPARATOR));
    }
}
