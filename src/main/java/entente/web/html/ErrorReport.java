package entente.web.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.wording.Messages;
import java.net.URI;
import java.net.URLEncoder;

/**
 * Where readers report errors in the data: an e-mail address, or a web page with the query parameters {@code record}
 * and {@code address}.
 *
 * @param target {@code mailto:someone@entente.example} or {@code https://entente.example/report}
 */
public record ErrorReport(String target) {
    /** Describes valid values, for the error message about an invalid setting. */
    public static final String EXPECTED =
        "a mailto: with one address, or an http or https address, such as mailto:desk@entente.example";
    private static final String MAILTO = "mailto:";

    /** Whether {@code target} is a mailto: URL with one address or an http(s) URL without fragment. */
    public static boolean isValid(String target) {
        return target.matches("mailto:[^@\\s?&]+@[^@\\s?&]+") || target.matches("https?://.*") && isAddress(target);
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
     * The URL for a report about one record. Arguments are percent-encoded, so they cannot add e-mail headers or
     * parameters.
     *
     * @param record id of the record
     * @param address public URL of the record
     */
    public String href(String record, String address, Messages messages) {
        return target.startsWith(MAILTO)
            ? target + "?subject=" + encoded(messages.get("web.report.subject", record)) + "&body="
                + encoded(messages.get("web.report.body", address))
            : target + (target.contains("?") ? "&" : "?") + "record=" + encoded(record) + "&address="
                + encoded(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
