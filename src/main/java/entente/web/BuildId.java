package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.FileTree;
import entente.web.http.EntityTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Tells one build of the program from another by what is in it, since two builds may bear the same version. */
final class BuildId {
    private static final List<String> PARTS = List.of("/WEB-INF/classes/", "/WEB-INF/templates/", "/assets/");

    private BuildId() {}

    /** A digest of classes, bundles, templates, assets and the names of the libraries; 16 hexadecimal digits. */
    static String of(FileTree.Resources resources) throws IOException {
        var parts = new ByteArrayOutputStream();
        for (String part : PARTS) {
            for (Map.Entry<String, byte[]> file : new FileTree.WebAppFiles(resources, part, "").read().entrySet()) {
                parts.writeBytes((file.getKey() + "\n").getBytes(UTF_8));
                parts.writeBytes(file.getValue());
            }
        }
        resources.paths("/WEB-INF/lib/").stream().sorted()
            .forEach(library -> parts.writeBytes(library.getBytes(UTF_8)));
        return EntityTag.digest(parts.toByteArray());
    }
}
