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
 * What whoever runs the site may set: {@code entente.eventset} or {@code ENTENTE_EVENTSET}, {@code entente.address} or
 * {@code ENTENTE_ADDRESS}, {@code entente.report} or {@code ENTENTE_REPORT}, {@code entente.earlier} or
 * {@code ENTENTE_EARLIER}. A system property wins over the environment, and a blank value counts as none.
 *
 * @param folder a set to serve instead of the packaged one, or null
 * @param address where the public finds the site, without a slash at its end
 * @param report where readers report errors, or null where they cannot
 * @param earlier a set to tell changes from, or null
 * @param problems what cannot be followed; empty when all is well
 */
record Settings(@Nullable Path folder, String address, @Nullable ErrorReport report, @Nullable Path earlier,
    List<Problem> problems) {
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
                "an http or https address without a slash at its end, an ampersand or quotes, such as https://entente.example"));
        }
        report.filter(to -> !ErrorReport.fits(to)).ifPresent(
            to -> problems.add(new Problem("ENTENTE_REPORT", 0, "", "'" + to + "'", ErrorReport.FITTING)));
        return new Settings(value("eventset", properties, environment).map(Path::of).orElse(null), address,
            report.map(ErrorReport::new).orElse(null),
            value("earlier", properties, environment).map(Path::of).orElse(null), problems);
    }

    private static Optional<String> value(String name, Properties properties, Map<String, String> environment) {
        String property = properties.getProperty("entente." + name, "");
        String value = property.isBlank()
            ? environment.getOrDefault("ENTENTE_" + name.toUpperCase(Locale.ROOT), "")
            : property;
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return text.matches("https?://[^&'\"]*[^/&'\"]") && address.getHost() != null
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
