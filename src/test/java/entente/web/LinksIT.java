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

/** Crawls the site from both home pages and checks that no link is broken, with two sets under two context roots. */
@ExtendWith(DeployedSiteExtension.class)
class LinksIT {
    /**
     * Maximum number of pages of one kind that are opened in each language. It is high enough to include special cases.
     */
    private static final int MAX_PAGES_OF_A_KIND = 12;

    private static final Pattern KIND = Pattern.compile("^([a-z]{2}/[a-z]*)(?:[/.?].*)?$");

    private final List<String> broken = new ArrayList<>();

    @Test
    void noLinkIsBroken(DeployedSite site) {
        crawl(site);
        assertEquals(List.of(), broken);
    }

    @Test
    void noLinkIsBrokenUnderAnotherContextRoot(DeployedSite site) {
        int opened = crawl(site.withInventedSet());
        assertEquals(List.of(), broken);
        assertTrue(opened > 100, () -> opened + " pages opened");
    }

    private int crawl(DeployedSite site) {
        var queue = new ArrayDeque<>(List.of("en/", "it/"));
        Set<String> seen = new HashSet<>(queue);
        var opened = new HashMap<String, Integer>();
        while (!queue.isEmpty()) {
            String path = queue.remove();
            if (opened.merge(kind(path), 1, Integer::sum) <= MAX_PAGES_OF_A_KIND) {
                for (String next : links(path, site)) {
                    if (seen.add(next)) {
                        queue.add(next);
                    }
                }
            }
        }
        return opened.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The kind of a page: its language and section. Pages as of a day are one kind, since every page has one for each
     * day.
     */
    private static String kind(String path) {
        var kind = KIND.matcher(path);
        if (path.contains("as-of=")) {
            return path.substring(0, 3) + "as-of";
        }
        return kind.matches() ? kind.group(1) : path;
    }

    /** The links of the page to pages of the site, relative to the context root. Records broken links. */
    private List<String> links(String path, DeployedSite site) {
        HttpResponse<String> response = site.get("/" + path);
        if (response.statusCode() != 200) {
            broken.add(path + " answers " + response.statusCode());
            return List.of();
        }
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        Document page = Jsoup.parse(response.body(), response.uri().toString());
        var links = new ArrayList<String>();
        for (Element link : page.select("a[href], link[href]")) {
            URI target = URI.create(link.absUrl("href"));
            if (link.attr("href").startsWith("#") && page.getElementById(link.attr("href").substring(1)) == null) {
                broken.add(path + " has no " + link.attr("href"));
            } else
                if (target.getAuthority().equals(site.rootUri().getAuthority())
                    && !link.attr("rel").equals("canonical")) {
                        addInternalLink(target, path, site, links);
                    }
        }
        return links;
    }

    private void addInternalLink(URI target, String path, DeployedSite site, List<String> links) {
        String root = site.rootUri().getPath();
        if (!target.getPath().startsWith(root)) {
            broken.add(path + " leaves the context root for " + target);
            return;
        }
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        links.add(target.getRawPath().substring(root.length()) + query);
    }
}
