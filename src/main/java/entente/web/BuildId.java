package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.FileTree;
import entente.web.http.EntityTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The id of a build: a digest of its content, since two builds may have the same version number. */
final class BuildId {
    private static final List<String> FOLDERS = List.of("/WEB-INF/classes/", "/WEB-INF/templates/", "/assets/");

    private BuildId() {}

    /** The digest of classes, bundles, templates, assets and the file names of the libraries: 16 hexadecimal digits. */
    static String of(FileTree.Resources resources) throws IOException {
        var content = new ByteArrayOutputStream();
        for (String folder : FOLDERS) {
            for (Map.Entry<String, byte[]> file : new FileTree.WebAppFiles(resources, folder, "").read().entrySet()) {
                content.writeBytes((file.getKey() + "\n").getBytes(UTF_8));
                content.writeBytes(file.getValue());
            }
        }
        resources.paths("/WEB-INF/lib/").stream().sorted()
            .forEach(library -> content.writeBytes(library.getBytes(UTF_8)));
        return EntityTag.digest(content.toByteArray());
    }
}
