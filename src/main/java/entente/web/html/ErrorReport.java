package entente.web.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.wording.Messages;
import java.net.URI;
import java.net.URLEncoder;

/**
 * RequestAddress readers report errors: an address of e-mail, or a page of the web that takes {@code record} and {@code address}.
 *
 * @param to {@code mailto:someone@entente.example} or {@code https://entente.example/report}
 */
public record ErrorReport(String to) {
    private static final String MAIL = "mailto:";
    public static final String FITTING =
        "a mailto: with one address, or an http or https address, such as mailto:desk@entente.example";

    public static boolean fits(String to) {
        return to.matches("mailto:[^@\\s?&]+@[^@\\s?&]+") || to.matches("https?://.*") && isAddress(to);
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && address.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * RequestAddress an error of one record is reported. Whatever stands in the arguments, it stays within the message.
     *
     * @param address where the public finds the record
     */
    public String href(String record, String address, Messages words) {
        return to.startsWith(MAIL)
            ? to + "?subject=" + encoded(words.say("web.report.subject", record)) + "&body="
                + encoded(words.say("web.report.body", address))
            : to + (to.contains("?") ? "&" : "?") + "record=" + encoded(record) + "&address=" + encoded(address);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8).replace("+", "%20");
    }
}
