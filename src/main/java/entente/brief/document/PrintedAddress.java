package entente.brief.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.brief.BriefLength;
import java.net.URI;
import java.net.URLDecoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens a URL to the text that is printed for it. The link itself keeps the complete URL. */
public final class PrintedAddress {
    /** In a short brief only the host of a longer URL is printed, followed by «/…». */
    private static final int MAX_LENGTH_SHORT_BRIEF = 90;
    private static final Pattern ENCODED_NON_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

    private PrintedAddress() {}

    /**
     * {@code url} without scheme, {@code www.} and final slash, and with percent-encoded bytes outside ASCII decoded
     * (RFC 3987, 3.2): a Chinese URL takes one line when decoded and seven when encoded.
     */
    public static String of(URI url, BriefLength length) {
        String address = url.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        String decoded =
            ENCODED_NON_ASCII.matcher(address).replaceAll(encoded -> Matcher.quoteReplacement(decode(encoded.group())));
        return decoded.length() <= MAX_LENGTH_SHORT_BRIEF || length == BriefLength.FULL
            ? decoded
            : url.getHost().replaceFirst("^www\\.", "") + "/…";
    }

    /** The decoded text, or {@code encoded} unchanged if that is not valid UTF-8 or has invisible characters. */
    private static String decode(String encoded) {
        String decoded = URLDecoder.decode(encoded, UTF_8);
        return decoded.codePoints().allMatch(PrintedAddress::isVisible) ? decoded : encoded;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> character != 0xFFFD;
        };
    }
}
