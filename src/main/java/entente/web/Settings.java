package entente.web;

import entente.reading.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What whoever runs the site may set: {@code entente.eventset} or {@code ENTENTE_EVENTSET}, {@code entente.address} or
 * {@code ENTENTE_ADDRESS}. A system property wins over the environment, and a blank value counts as none.
 *
 * @param folder a set to serve instead of the packaged one, or null
 * @param address where the public finds the site, without a slash at its end
 * @param problems what cannot be followed; empty when all is well
 */
record Settings(@Nullable Path folder, String address, List<Problem> problems) {
    private static final String DEFAULT_ADDRESS = "http://localhost:8080";

    Settings {
        problems = List.copyOf(problems);
    }

    static Settings of(Properties properties, Map<String, String> environment) {
        String folder = value("eventset", properties, environment);
        String address = Objects.requireNonNullElse(value("address", properties, environment), DEFAULT_ADDRESS);
        List<Problem> problems = isAddress(address)
            ? List.of()
            : List.of(new Problem("ENTENTE_ADDRESS", 0, "", "'" + address + "'",
                "an http or https address without a slash at its end, such as https://entente.example"));
        return new Settings(folder == null ? null : Path.of(folder), address, problems);
    }

    private static @Nullable String value(String name, Properties properties, Map<String, String> environment) {
        String property = properties.getProperty("entente." + name, "");
        String value = property.isBlank()
            ? environment.getOrDefault("ENTENTE_" + name.toUpperCase(Locale.ROOT), "")
            : property;
        return value.isBlank() ? null : value.strip();
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return text.matches("https?://.*[^/]") && address.getHost() != null && address.getRawQuery() == null
                && address.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
