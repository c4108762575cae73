package entente.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
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
 * Makes {@code target/entente-en.zip} and {@code target/entente-it.zip}, each the whole site in one language:
 * {@code mvn verify -DskipUnitTests -Dit.test=OfflineArchive}.
 */
@ExtendWith(DeployedSiteExtension.class)
class OfflineArchive {
    private final DeployedSite visitor;

    OfflineArchive(DeployedSite visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsEveryRecordAndLeadsOnlyToWhatItHolds(Language language) throws IOException {
        SequencedMap<String, byte[]> files = Copy.of(language, this::get);
        assertEquals(List.of(), BrokenLinks.in(files));
        for (RecordType kind : RecordType.values()) {
            kind.recordsOf(Sets.curated()).keySet()
                .forEach(id -> assertTrue(files.containsKey(kind.plural() + "/" + id + ".html"), id));
        }
        assertTrue(files.keySet().stream().anyMatch(file -> file.matches("briefs/.*\\.pdf")));
        assertTrue(files.containsKey("events.xlsx"));
        write(files, "entente-" + language.tag());
    }

    private Copy.Found get(String path) {
        var answer = visitor.download("/" + path);
        return new Copy.Found(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""),
            answer.body());
    }

    /** Into one folder, which is opened at its {@code index.html}. */
    private static void write(SequencedMap<String, byte[]> files, String name) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(Path.of("target", name + ".zip")))) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(name + "/" + file.getKey());
                entry.setTimeLocal(Sets.curated().date().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
