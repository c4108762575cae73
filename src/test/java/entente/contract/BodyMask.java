package entente.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * Masks values that differ between servers even if their responses are otherwise equal: the public address of the site,
 * the digest in a cursor (which depends on the build), the digest in the link to an asset, and the seconds since the
 * server started.
 *
 * @param publicAddress the URL of the site in files and feeds, without a slash at its end
 */
record BodyMask(String publicAddress) {
    private static final Pattern CURSOR = Pattern.compile("(cursor=[0-9]+)-[0-9a-f]{16}");
    private static final Pattern ASSET = Pattern.compile("(/assets/[a-z.-]+\\?v=)[0-9a-f]{16}");
    private static final Pattern UPTIME = Pattern.compile("(\"uptime\":)[0-9]+");
    private static final Pattern BINARY = Pattern.compile("application/(pdf|zip|vnd\\.openxmlformats.*)");

    /** Whether bodies of this type are binary; they are compared unmasked. */
    static boolean isBinary(String mediaType) {
        return BINARY.matcher(mediaType).matches();
    }

    byte[] mask(byte[] body, String mediaType) {
        return isBinary(mediaType) ? body : mask(new String(body, ISO_8859_1)).getBytes(ISO_8859_1);
    }

    String mask(String text) {
        String masked = text.replace(publicAddress, "{site}");
        masked = CURSOR.matcher(masked).replaceAll("$1-{digest}");
        masked = ASSET.matcher(masked).replaceAll("$1{digest}");
        return UPTIME.matcher(masked).replaceAll("$1{seconds}");
    }
}
