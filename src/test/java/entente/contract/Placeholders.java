package entente.contract;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Fills in placeholders for values that are too long for a record or depend on the build: {@code {long}}, more
 * characters than an address may have; {@code {next}}, the cursor of the second part of a collection; {@code {digest}},
 * the version of an asset in its links; {@code {etag}}, the entity tag of the same address. An address cannot contain
 * braces itself.
 */
record Placeholders(SiteClient client) {
    private static final String LONG = "{long}";
    private static final String NEXT = "&cursor={next}";
    private static final String DIGEST = "?v={digest}";
    private static final String ETAG = "{etag}";
    private static final int TOO_LONG = 6_001;

    String target(String target) throws IOException, InterruptedException {
        if (target.endsWith(NEXT)) {
            String first = target.substring(0, target.length() - NEXT.length());
            return first + "&cursor=" + cursor(client.json(first).getString("next"));
        }
        if (target.endsWith(DIGEST)) {
            return asset(target.substring(0, target.length() - DIGEST.length()));
        }
        return target.replace(LONG, "a".repeat(TOO_LONG));
    }

    String header(String value, String target) throws IOException, InterruptedException {
        return value.contains(ETAG)
            ? value.replace(ETAG, client.send(Probe.get(target)).headers().firstValue("ETag").orElse("none"))
            : value;
    }

    private static String cursor(String next) {
        return next.substring(next.indexOf("cursor=") + "cursor=".length());
    }

    /** The link to an asset with its digest; without a digest if the overview does not link it. */
    private String asset(String path) throws IOException, InterruptedException {
        var link = Pattern.compile(Pattern.quote(path) + "\\?v=[0-9a-f]+").matcher(client.text("/en/"));
        return link.find() ? link.group() : path;
    }
}
