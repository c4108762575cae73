package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.web.html.ErrorReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final Properties properties = new Properties();

    @Test
    void aPropertyOverridesTheEnvironment() {
        properties.setProperty("entente.eventset", "/sets/here");
        properties.setProperty("entente.address", "https://here.example");
        var settings = Settings.of(properties, Map.of("ENTENTE_EVENTSET", "/sets/there", "ENTENTE_ADDRESS", "no"));
        assertEquals(Path.of("/sets/here"), settings.folder());
        assertEquals("https://here.example", settings.address());
        assertEquals(0, settings.problems().size());
    }

    @Test
    void theEnvironmentIsUsedIfAPropertyIsBlank() {
        properties.setProperty("entente.eventset", " ");
        assertEquals(Path.of("/sets/there"),
            Settings.of(properties, Map.of("ENTENTE_EVENTSET", "/sets/there")).folder());
    }

    @Test
    void theDefaultIsThePackagedSetAtTheLocalAddress() {
        var settings = Settings.of(properties, Map.of("ENTENTE_EVENTSET", "", "ENTENTE_ADDRESS", ""));
        assertNull(settings.folder());
        assertEquals("http://localhost:8080", settings.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"entente.example", "ftp://entente.example", "https://entente.example/", "https://",
        "https://entente.example?q=1", "https://entente.example#top", "https://entente.example/'a", "not an address"})
    void anInvalidPublicAddressIsReported(String address) {
        var problems = Settings.of(properties, Map.of("ENTENTE_ADDRESS", address)).problems();
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().toString().contains("'" + address + "'"), problems.toString());
    }

    @Test
    void anAddressMayContainAnAmpersand() {
        var settings = Settings.of(properties, Map.of("ENTENTE_ADDRESS", "https://entente.example/a&b"));
        assertEquals(List.of(), settings.problems());
        assertEquals("https://entente.example/a&b", settings.address());
    }

    @Test
    void errorsAreReportedToAMailAddressOrAWebPage() {
        properties.setProperty("entente.report", "mailto:desk@entente.example");
        var settings = Settings.of(properties, Map.of());
        assertEquals(List.of(), settings.problems());
        assertEquals(new ErrorReport("mailto:desk@entente.example"), settings.report());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:security@entente.example", "https://entente.example/security"})
    void vulnerabilitiesAreReportedToAMailAddressOrASecureWebPage(String contact) {
        var settings = Settings.of(properties, Map.of("ENTENTE_SECURITY", contact));
        assertEquals(List.of(), settings.problems());
        assertEquals(contact, settings.security());
    }

    @ParameterizedTest
    @ValueSource(strings = {"security@entente.example", "http://entente.example/security", "mailto:"})
    void anInvalidSecurityContactIsReportedAndNotPublished(String contact) {
        var settings = Settings.of(properties, Map.of("ENTENTE_SECURITY", contact));
        assertEquals("ENTENTE_SECURITY", settings.problems().getFirst().file());
        assertNull(settings.security());
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk@entente.example", "mailto:", "mailto:desk", "mailto:a@b.example?cc=c@d.example",
        "javascript:alert(1)", "https://", "ftp://a.example", "https://a.example/#b"})
    void anInvalidTargetOfErrorReportsIsReported(String to) {
        properties.setProperty("entente.report", to);
        var settings = Settings.of(properties, Map.of());
        assertEquals("ENTENTE_REPORT", settings.problems().getFirst().file());
    }
}
