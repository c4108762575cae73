package entente.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finds broken links in a copy: a path on the server, a missing file, a missing anchor. */
final class BrokenLinks {
    private BrokenLinks() {}

    /**
     * The broken links of all pages, as {@code FILE → LINK}.
     *
     * @param files by path
     */
    static List<String> in(Map<String, byte[]> files) {
        return files.keySet().stream().filter(file -> file.endsWith(".html"))
            .flatMap(file -> in(file, Jsoup.parse(new String(files.get(file), UTF_8)), files)).toList();
    }

    private static Stream<String> in(String file, Document page, Map<String, byte[]> files) {
        Stream<String> links = page.select("[href], [src], [action], [srcset]").stream()
            .flatMap(element -> Stream.of("href", "src", "action", "srcset").map(element::attr));
        return links
            .filter(link -> !link.isEmpty() && !link.matches("(https?|mailto):.*") && isBroken(link, file, page, files))
            .map(link -> file + " → " + link);
    }

    private static boolean isBroken(String link, String file, Document page, Map<String, byte[]> files) {
        if (link.startsWith("#")) {
            return page.getElementById(link.substring(1)) == null;
        }
        String target = URI.create("/" + file).resolve(link).getPath().substring(1);
        return link.startsWith("/") || !files.containsKey(target);
    }
}
