package entente.offline;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page made fit to be read from a folder: links lead to files beside it, and whatever needs a server says so or is gone.
 */
final class OfflinePage {
    private final Document page;
    private final Place place;
    private final Set<String> wanted = new LinkedHashSet<>();

    private OfflinePage(Document page, Place place) {
        this.page = page;
        this.place = place;
        page.outputSettings().prettyPrint(false);
    }

    /**
     * @param path under the site's root: {@code en/events}
     * @param notice what is said at its head, HTML
     * @param needsServer what is said of links that lead nowhere here
     * @param kept whether a path under the site's root has a file of its own
     */
    static OfflinePage of(String html, String path, String notice, String needsServer, Predicate<String> kept) {
        var page = new OfflinePage(Jsoup.parse(html), Place.of(path));
        page.page.select("form, script, .twins, link[rel=canonical], link[rel=alternate]").remove();
        page.page.select("[href]").forEach(link -> page.lead(link, needsServer, kept));
        Element main = page.page.getElementById("content");
        if (main != null) {
            main.prepend("<p class=\"offline\">" + notice + "</p>");
        }
        return page;
    }

    String html() {
        return page.outerHtml();
    }

    /** The paths under the site's root that it leads to. */
    Set<String> wanted() {
        return wanted;
    }

    private void lead(Element link, String needsServer, Predicate<String> kept) {
        String href = link.attr("href");
        if (!href.startsWith("/")) {
            return;
        }
        int hash = href.indexOf('#');
        String path = (hash < 0 ? href : href.substring(0, hash)).substring(1);
        if (kept.test(path)) {
            wanted.add(path);
            link.attr("href", place.to(Place.of(path)) + (hash < 0 ? "" : href.substring(hash)));
        } else if (link.normalName().equals("link")) {
            link.remove();
        } else {
            link.removeAttr("href").attr("title", needsServer).addClass("needs-server");
        }
    }

    /**
     * Where a page of the site lies in the archive.
     *
     * @param file {@code events/x.html}
     */
    record Place(String file) {
        private static final String LANGUAGE = "^[a-z]{2}/";

        /** @param path under the site's root, with the query where it has one */
        static Place of(String path) {
            if (path.startsWith("assets/")) {
                return new Place(path.replaceFirst("\\?.*", ""));
            }
            String inside = path.replaceFirst(LANGUAGE, "");
            if (inside.isEmpty()) {
                return new Place("index.html");
            }
            String name = inside.replaceAll("[?&=]", "-");
            return new Place(name.matches(".*\\.(pdf|xlsx|zip|css|svg)") ? name : name + ".html");
        }

        /** The way from this file to another. */
        String to(Place other) {
            URI here = URI.create("/" + file);
            String up = "../".repeat((int) here.getPath().chars().filter(c -> c == '/').count() - 1);
            return up + other.file;
        }
    }
}
