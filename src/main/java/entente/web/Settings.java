package entente.web;

import entente.reading.yaml.Problem;
import entente.web.html.ErrorReport;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the operator. Each is a system property or an environment variable: {@code entente.eventset} or
 * {@code ENTENTE_EVENTSET}, {@code entente.address} or {@code ENTENTE_ADDRESS}, {@code entente.report} or {@code
 * ENTENTE_REPORT}, {@code entente.earlier} or {@code ENTENTE_EARLIER}, {@code entente.security} or {@code
 * ENTENTE_SECURITY}. The system property has precedence; a blank
 * value counts as absent.
 *
 * @param folder the folder of the event set; null for the packaged set
 * @param address the public URL of the site, without a final slash; the default if that of the operator is invalid
 * @param report where readers report errors; null if not configured
 * @param security where vulnerabilities are reported; null if not configured
 * @param earlier the folder of an earlier event set to compare with; null if there is none
 * @param problems the invalid settings
 */
record Settings(@Nullable Path folder, String address, @Nullable ErrorReport report, @Nullable String security,
    @Nullable Path earlier, List<Problem> problems) {
    private static final String DEFAULT_ADDRESS = "http://localhost:8080";

    Settings {
        problems = List.copyOf(problems);
    }

    static Settings of(Properties properties, Map<String, String> environment) {
        String address = value("address", properties, environment).orElse(DEFAULT_ADDRESS);
        Optional<String> report = value("report", properties, environment);
        var problems = new ArrayList<Problem>();
        if (!isAddress(address)) {
            problems.add(new Problem("ENTENTE_ADDRESS", 0, "", "'" + address + "'",
                "an http or https address without quotes or a slash at its end, such as https://entente.example"));
        }
        report.filter(target -> !ErrorReport.isValid(target)).ifPresent(target -> problems
            .add(new Problem("ENTENTE_REPORT", 0, "", "'" + target + "'", ErrorReport.EXPECTED)));
        Optional<String> security = value("security", properties, environment);
        security.filter(contact -> !isContact(contact)).ifPresent(contact -> problems
            .add(new Problem("ENTENTE_SECURITY", 0, "", "'" + contact + "'",
                "a mailto: with one address, or an https address, such as mailto:security@entente.example")));
        return new Settings(value("eventset", properties, environment).map(Path::of).orElse(null),
            isAddress(address) ? address : DEFAULT_ADDRESS,
            report.map(ErrorReport::new).orElse(null), security.filter(Settings::isContact).orElse(null),
            value("earlier", properties, environment).map(Path::of).orElse(null), problems);
    }

    private static Optional<String> value(String name, Properties properties, Map<String, String> environment) {
        String property = properties.getProperty("entente." + name, "");
        String value = property.isBlank()
            ? environment.getOrDefault("ENTENTE_" + name.toUpperCase(Locale.ROOT), "")
            : property;
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }

    /** Whether this is a contact for security.txt: RFC 9116 demands https for a web page. */
    private static boolean isContact(String text) {
        return ErrorReport.isValid(text) && !text.startsWith("http:");
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return text.matches("https?://[^'\"]*[^/'\"]") && address.getHost() != null
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
