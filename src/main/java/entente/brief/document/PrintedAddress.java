package entente.brief.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.brief.BriefLength;
import java.net.URI;
import java.net.URLDecoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as it is printed: the link behind it is whole. */
public final class PrintedAddress {
    /** Addresses longer than this are shown by their host alone in a short brief. */
    private static final int LONG = 90;
    private static final Pattern BEYOND_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

    private PrintedAddress() {}

    /**
     * {@code url} without scheme, and with letters for the bytes that stand for them (RFC 3987, 3.2): an address in Chinese
     * takes a line that way, and seven in bytes.
     */
    public static String of(URI url, BriefLength length) {
        String address = url.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        String read =
            BEYOND_ASCII.matcher(address).replaceAll(bytes -> Matcher.quoteReplacement(characters(bytes.group())));
        return read.length() <= LONG || length == BriefLength.FULL
            ? read
            : url.getHost().replaceFirst("^www\\.", "") + "/…";
    }

    /** What {@code bytes} stand for, or themselves where that is no text or would not be seen. */
    private static String characters(String bytes) {
        String characters = URLDecoder.decode(bytes, UTF_8);
        return characters.codePoints().allMatch(PrintedAddress::isSeen) ? characters : bytes;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> character != 0xFFFD;
        };
    }
}
