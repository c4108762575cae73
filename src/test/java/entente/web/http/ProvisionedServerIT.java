package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.web.DeployedSite;
import entente.web.DeployedSiteExtension;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the WildFly of the build answers itself: nothing but HTTP of the site. See {@code configure.cli}. */
@ExtendWith(DeployedSiteExtension.class)
@EnabledIfSystemProperty(named = "arquillian.launch", matches = "wildfly",
    disabledReason = "The other servers are used as they are distributed")
class ProvisionedServerIT {
    private static final int ENOUGH_BYTES = 2_000;
    private static final int SILENCE_MS = 2_000;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 \\d");

    private final DeployedSite site;

    ProvisionedServerIT(DeployedSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"/console", "/console/", "/console/index.html", "/wildfly-services", "/WEB-INF/web.xml",
            "/web-inf/web.xml", "/META-INF/MANIFEST.MF"})
    void aPathOfTheServerIsAPageOfTheSiteThatDoesNotExist(String path) {
        var response = site.get(path);
        assertEquals(404, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Security-Policy").isPresent());
        assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(response.body().contains("Entente"), response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jboss-remoting", "h2c", "websocket"})
    void noOtherProtocolIsSpoken(String protocol) throws IOException {
        assertStatus("200",
            exchange("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: " + protocol
                + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"GET /health HTTP/1.1\r\nHost: localhost\r\nX: a\r\r\rGET /en HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /health HTTP/1.1\nHost: localhost\n\n",
            "GET /health HTTP/1.1\r\nHost: localhost\r\n Folded: x\r\n\r\n",
            "GET /health HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
            "GET * HTTP/1.1\r\nHost: localhost\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"})
    void aRequestThatAProxyMayReadDifferentlyIsRefusedOnce(String request) throws IOException {
        String answer = exchange(request);
        assertStatus("400", answer);
        assertEquals(1, STATUS_LINE.matcher(answer).results().count(), answer);
    }

    @Test
    void traceIsNotEchoed() throws IOException {
        assertStatus("405", exchange("TRACE / HTTP/1.1\r\nHost: localhost\r\nX-Secret: a\r\n\r\n"));
    }

    private static void assertStatus(String status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    }

    /** Sends the characters as they are, and returns what the server sends until it closes or says no more. */
    private String exchange(String request) throws IOException {
        try (var socket = new Socket(site.rootUri().getHost(), site.rootUri().getPort())) {
            socket.setSoTimeout(SILENCE_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return received(socket.getInputStream());
        }
    }

    private static String received(InputStream in) throws IOException {
        var text = new StringBuilder();
        try {
            for (int b = in.read(); b >= 0 && text.length() < ENOUGH_BYTES; b = in.read())
                text.append((char) b);
        } catch (SocketTimeoutException e) {
            // The connection is kept open for another request: the answer is whole
            return text.toString();
        }
        return text.toString();
    }
}
