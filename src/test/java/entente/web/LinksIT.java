package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks the site as a reader can: every link of every kind of page leads to a page, whatever the context root. */
@ExtendWith(Deployed.class)
class LinksIT {
    /** Pages of one kind that are opened in each language: enough that a kind's odd ones are among them. */
    private static final int EACH_KIND = 12;

    private static final Pattern KIND = Pattern.compile("^([a-z]{2}/[a-z]*)(?:[/.?].*)?$");

    private final List<String> broken = new ArrayList<>();

    @Test
    void leadsOnlyToPagesThatExist(Visitor visitor) {
        walk(visitor);
        assertEquals(List.of(), broken);
    }

    @Test
    void leadsOnlyToPagesThatExistUnderAnyContextRoot(Visitor visitor) {
        int opened = walk(visitor.underAnotherRoot());
        assertEquals(List.of(), broken);
        assertTrue(opened > 100, () -> opened + " pages opened");
    }

    private int walk(Visitor visitor) {
        var waiting = new ArrayDeque<>(List.of("en/", "it/"));
        Set<String> seen = new HashSet<>(waiting);
        var opened = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (opened.merge(kind(path), 1, Integer::sum) <= EACH_KIND) {
                for (String next : links(path, visitor)) {
                    if (seen.add(next)) {
                        waiting.add(next);
                    }
                }
            }
        }
        return opened.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All pages as of a day are of one kind, since every page has one for each day. */
    private static String kind(String path) {
        var kind = KIND.matcher(path);
        if (path.contains("as-of=")) {
            return path.substring(0, 3) + "as-of";
        }
        return kind.matches() ? kind.group(1) : path;
    }

    /** The pages within the site that the page leads to, relative to its root. */
    private List<String> links(String path, Visitor visitor) {
        HttpResponse<String> answer = visitor.get("/" + path);
        if (answer.statusCode() != 200) {
            broken.add(path + " answers " + answer.statusCode());
            return List.of();
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        Document page = Jsoup.parse(answer.body(), answer.uri().toString());
        var links = new ArrayList<String>();
        for (Element link : page.select("a[href], link[href]")) {
            URI target = URI.create(link.absUrl("href"));
            if (link.attr("href").startsWith("#") && page.getElementById(link.attr("href").substring(1)) == null) {
                broken.add(path + " has no " + link.attr("href"));
            } else
                if (target.getAuthority().equals(visitor.site().getAuthority())
                    && !link.attr("rel").equals("canonical")) {
                        within(target, path, visitor, links);
                    }
        }
        return links;
    }

    private void within(URI target, String path, Visitor visitor, List<String> links) {
        String root = visitor.site().getPath();
        if (!target.getPath().startsWith(root)) {
            broken.add(path + " leaves the context root for " + target);
            return;
        }
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        links.add(target.getRawPath().substring(root.length()) + query);
    }
}
