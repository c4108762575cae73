package entente.offline;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that is converted for reading from a folder: links become relative links to files; links that need a server
 * are disabled, and forms and scripts are removed.
 */
final class OfflinePage {
    private final Document page;
    private final ArchivePath archivePath;
    private final Set<String> linkedPaths = new LinkedHashSet<>();

    private OfflinePage(Document page, ArchivePath archivePath) {
        this.page = page;
        this.archivePath = archivePath;
        page.outputSettings().prettyPrint(false);
    }

    /**
     * Converts a page.
     *
     * @param path relative to the root of the site: {@code en/events}
     * @param notice HTML that is placed before the content
     * @param needsServer the title of disabled links
     * @param included whether the copy contains a path, relative to the root of the site
     */
    static OfflinePage of(String html, String path, String notice, String needsServer, Predicate<String> included) {
        var page = new OfflinePage(Jsoup.parse(html), ArchivePath.of(path));
        page.page.select("form, script, .twins, link[rel=canonical], link[rel=alternate]").remove();
        page.page.select("[href]").forEach(link -> page.convert(link, needsServer, included));
        Element main = page.page.getElementById("content");
        if (main != null) {
            main.before("<p class=\"offline\">" + notice + "</p>");
        }
        return page;
    }

    String html() {
        return page.outerHtml();
    }

    /** The included paths to which it links. */
    Set<String> linkedPaths() {
        return linkedPaths;
    }

    private void convert(Element link, String needsServer, Predicate<String> included) {
        String href = link.attr("href");
        if (!href.startsWith("/")) {
            return;
        }
        int hash = href.indexOf('#');
        String path = (hash < 0 ? href : href.substring(0, hash)).substring(1);
        if (included.test(path)) {
            linkedPaths.add(path);
            link.attr("href", archivePath.linkTo(ArchivePath.of(path)) + (hash < 0 ? "" : href.substring(hash)));
        } else if (link.normalName().equals("link")) {
            link.remove();
        } else {
            link.removeAttr("href").attr("title", needsServer).addClass("needs-server");
        }
    }

    /**
     * The path of a file in the archive.
     *
     * @param file {@code events/x.html}
     */
    record ArchivePath(String file) {
        private static final String LANGUAGE = "^[a-z]{2}/";

        /**
         * The file of a page.
         *
         * @param path relative to the root of the site, with its query
         */
        static ArchivePath of(String path) {
            if (path.startsWith("assets/")) {
                return new ArchivePath(path.replaceFirst("\\?.*", ""));
            }
            String inside = path.replaceFirst(LANGUAGE, "");
            if (inside.isEmpty()) {
                return new ArchivePath("index.html");
            }
            String name = inside.replaceAll("[?&=]", "-");
            return new ArchivePath(name.matches(".*\\.(pdf|xlsx|zip|css|svg)") ? name : name + ".html");
        }

        /** The relative link from this file to another. */
        String linkTo(ArchivePath other) {
            URI here = URI.create("/" + file);
            String up = "../".repeat((int) here.getPath().chars().filter(c -> c == '/').count() - 1);
            return up + other.file;
        }
    }
}
