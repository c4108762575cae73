package entente.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.TestSets;
import entente.cli.Console;
import entente.cli.PackageCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The download of the data package. */
@ExtendWith(DeployedSiteExtension.class)
class DataPackageIT {
    @Test
    void theServerSendsTheSameBytesAsThePackageCommand(DeployedSite site, @TempDir Path folder) throws IOException {
        String robots = site.get("/robots.txt").body();
        String address = robots.replaceFirst("(?s).*Sitemap: (.*)/sitemap.xml.*", "$1");
        for (String language : List.of("en", "it")) {
            Path file = folder.resolve(language + ".zip");
            String set = "src/main/webapp/WEB-INF/eventset";
            assertEquals(0, PackageCommand.run(List.of(set, file.toString(), language, address),
                new Console(new PrintStream(new ByteArrayOutputStream()))));
            var response = site.download("/" + language + "/entente.zip");
            assertEquals("application/zip", response.headers().firstValue("Content-Type").orElse(""));
            assertEquals(TestSets.curated().fingerprint(),
                response.headers().firstValue("X-Entente-Fingerprint").orElse(""));
            assertArrayEquals(Files.readAllBytes(file), response.body());
        }
    }
}
