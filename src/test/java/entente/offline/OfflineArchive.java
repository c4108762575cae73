package entente.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Language;
import entente.model.RecordType;
import entente.web.DeployedSite;
import entente.web.DeployedSiteExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Writes {@code target/entente-en.zip} and {@code target/entente-it.zip}, each the whole site in one language. The name
 * of this class keeps it out of the build. To run it: {@code mvn verify -DskipUnitTests -Dit.test=OfflineArchive}.
 */
@ExtendWith(DeployedSiteExtension.class)
class OfflineArchive {
    private final DeployedSite site;

    OfflineArchive(DeployedSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void containsEveryRecordAndHasNoBrokenLinks(Language language) throws IOException {
        SequencedMap<String, byte[]> files = OfflineCopy.of(language, this::get);
        assertEquals(List.of(), BrokenLinks.in(files));
        for (RecordType type : RecordType.values()) {
            type.recordsOf(TestSets.curated()).keySet()
                .forEach(id -> assertTrue(files.containsKey(type.plural() + "/" + id + ".html"), id));
        }
        assertTrue(files.keySet().stream().anyMatch(file -> file.matches("briefs/.*\\.pdf")));
        assertTrue(files.containsKey("events.xlsx"));
        write(files, "entente-" + language.tag());
    }

    private OfflineCopy.SiteResponse get(String path) {
        var response = site.download("/" + path);
        return new OfflineCopy.SiteResponse(response.statusCode(),
            response.headers().firstValue("Content-Type").orElse(""), response.body());
    }

    /** Writes the files into one folder of a ZIP archive. Its first page is {@code index.html}. */
    private static void write(SequencedMap<String, byte[]> files, String name) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(Path.of("target", name + ".zip")))) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(name + "/" + file.getKey());
                entry.setTimeLocal(TestSets.curated().date().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
