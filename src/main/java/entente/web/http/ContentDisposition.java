package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.wording.FileName;
import java.util.Locale;

/**
 * The value of the header {@code Content-Disposition} of a file to be saved. A name outside ASCII is given twice: in
 * UTF-8, and without these characters for programs that do not read the first.
 *
 * <p>Source: RFC 6266, 4.3 and RFC 8187, 3.2.
 */
public final class ContentDisposition {
    /** Characters that stay as they are in an extended value, besides letters and digits: {@code attr-char}. */
    private static final String UNENCODED = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /**
     * The value for a file with this name.
     *
     * @param name without quotes, backslashes and control characters
     */
    public static String attachment(String name) {
        String ascii = FileName.ascii(name);
        String value = "attachment; filename=\"" + ascii + "\"";
        return ascii.equals(name) ? value : value + "; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte octet : name.getBytes(UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean isLetterOrDigit = character < 0x80 && Character.isLetterOrDigit(character);
            encoded.append(isLetterOrDigit || UNENCODED.indexOf(character) >= 0
                ? character
                : String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
        return encoded.toString();
    }
}
