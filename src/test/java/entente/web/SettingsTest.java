package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final Properties properties = new Properties();

    @Test
    void aPropertyWinsOverTheEnvironment() {
        properties.setProperty("entente.eventset", "/sets/here");
        properties.setProperty("entente.address", "https://here.example");
        var settings = Settings.of(properties, Map.of("ENTENTE_EVENTSET", "/sets/there", "ENTENTE_ADDRESS", "no"));
        assertEquals(Path.of("/sets/here"), settings.folder());
        assertEquals("https://here.example", settings.address());
        assertEquals(0, settings.problems().size());
    }

    @Test
    void theEnvironmentCountsWhereAPropertyIsBlank() {
        properties.setProperty("entente.eventset", " ");
        assertEquals(Path.of("/sets/there"),
            Settings.of(properties, Map.of("ENTENTE_EVENTSET", "/sets/there")).folder());
    }

    @Test
    void nothingSetMeansThePackagedSetAtTheLocalAddress() {
        var settings = Settings.of(properties, Map.of("ENTENTE_EVENTSET", "", "ENTENTE_ADDRESS", ""));
        assertNull(settings.folder());
        assertEquals("http://localhost:8080", settings.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"entente.example", "ftp://entente.example", "https://entente.example/", "https://",
        "https://entente.example?q=1", "https://entente.example#top", "https://entente.example/a&b",
        "https://entente.example/'a", "not an address"})
    void anAddressThatLinksCannotStartWithIsReported(String address) {
        var problems = Settings.of(properties, Map.of("ENTENTE_ADDRESS", address)).problems();
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().toString().contains("'" + address + "'"), problems.toString());
    }
}
