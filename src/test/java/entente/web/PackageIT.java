package entente.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.Sets;
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

@ExtendWith(Deployed.class)
class PackageIT {
    @Test
    void theServerSendsTheBytesThatAreMadeWithoutIt(Visitor visitor, @TempDir Path folder) throws IOException {
        String robots = visitor.get("/robots.txt").body();
        String address = robots.replaceFirst("(?s).*Sitemap: (.*)/sitemap.xml.*", "$1");
        for (String language : List.of("en", "it")) {
            Path file = folder.resolve(language + ".zip");
            String set = "src/main/webapp/WEB-INF/eventset";
            assertEquals(0, PackageCommand.run(List.of(set, file.toString(), language, address),
                new Console(new PrintStream(new ByteArrayOutputStream()))));
            var sent = visitor.download("/" + language + "/entente.zip");
            assertEquals("application/zip", sent.headers().firstValue("Content-Type").orElse(""));
            assertEquals(Sets.curated().fingerprint(),
                sent.headers().firstValue("X-Entente-Fingerprint").orElse(""));
            assertArrayEquals(Files.readAllBytes(file), sent.body());
        }
    }
}
