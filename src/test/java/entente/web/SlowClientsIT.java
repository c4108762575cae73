package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.soak.SlowClients;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients that send or read slowly, more of them than the server has threads, stop nobody else. */
@ExtendWith(DeployedSiteExtension.class)
class SlowClientsIT {
    private static final int CLIENTS = 40;
    private static final int WORKBOOK_READERS = 12;
    private static final long HANGS_SECONDS = 60;
    /** No reader asks for these before, so that they are made and sent now. */
    private static final List<String> PATHS = List.of("/health", "/en/events?area=space&q=moon", "/en/events?page=2",
        "/en/briefs/lunar-base.pdf", "/it/events.pdf?area=space&q=luna", "/en/events.csv?area=defence", "/health");

    @Test
    void besideSlowClientsEverythingElseIsAnswered(DeployedSite site) throws Exception {
        String host = site.rootUri().getHost();
        int port = site.rootUri().getPort();
        String root = site.rootUri().getPath();
        try (var bodies = SlowClients.withUnfinishedBodies(host, port, CLIENTS);
            var data = SlowClients.reading(root + "en/events.json", host, port, CLIENTS);
            var books = SlowClients.reading(root + "en/events.xlsx", host, port, WORKBOOK_READERS)) {
            for (int round = 0; round < 3; round++) {
                for (String path : PATHS) {
                    assertEquals(200, status(site, path), path);
                }
            }
        }
        assertEquals(200, status(site, "/en/events.json"));
    }

    /** The status, or a failure if the site hangs. */
    private static int status(DeployedSite site, String path) throws Exception {
        return CompletableFuture.supplyAsync(() -> site.download(path).statusCode())
            .get(HANGS_SECONDS, TimeUnit.SECONDS);
    }
}
