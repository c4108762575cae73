package entente.web.about;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.edition.Edition;
import entente.model.EventSet;
import entente.model.Language;
import entente.model.RecordType;
import entente.search.query.BadQuery;
import entente.web.html.Layout;
import entente.web.page.Page;
import entente.web.page.PageRequest;
import entente.web.page.PageResult;
import entente.wording.SiteUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code GET /sitemap.xml}: the sitemap for search engines: every page in every language, with links to its versions in
 * the other languages. If there are too many URLs for one file, {@code /sitemap.xml} is a sitemap index and
 * {@code /sitemap.xml?part=1} and the following are its parts.
 *
 * <p>Source: sitemaps.org, protocol 0.9; {@code xhtml:link} with {@code hreflang} as Google documents it.
 */
final class SitemapPage implements Page {
    /** Maximum number of URLs in one file; the protocol allows 50,000. */
    private static final int MAX_URLS = 20_000;
    private static final String FILE = "sitemap.xml";
    private static final String PARAMETER = "part";

    @Override
    public PageResult show(PageRequest request) {
        List<String> paths = paths(request.edition());
        int parts = Math.ceilDiv(paths.size() * Language.values().length, MAX_URLS);
        String part = request.parameter(PARAMETER);
        if (!part.isEmpty() && !part.matches("[1-9][0-9]{0,5}") || !part.isEmpty() && Integer.parseInt(part) > parts) {
            throw new BadQuery(PARAMETER, part, new BadQuery.Expected.WholeNumber(1, parts));
        }
        String xml = part.isEmpty() && parts > 1 ? index(parts, request) : urlSet(part, paths, request.publicUrls());
        return new PageResult.Data("application/xml;charset=utf-8", Map.of(), out -> out.write(xml.getBytes(UTF_8)));
    }

    /** The path of every page, relative to the language. */
    private static List<String> paths(Edition edition) {
        EventSet set = edition.set();
        var paths = new ArrayList<>(List.of(""));
        paths.addAll(Layout.sections());
        Stream.of(RecordType.values())
            .forEach(type -> type.recordsOf(set).keySet().forEach(id -> paths.add(type.plural() + "/" + id)));
        edition.briefs().keySet().forEach(id -> paths.add("briefs/" + id));
        return paths;
    }

    private static String index(int parts, PageRequest request) {
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
        for (int part = 1; part <= parts; part++) {
            xml.append("<sitemap><loc>").append(request.publicUrls().root()).append('/').append(FILE).append('?')
                .append(PARAMETER).append('=').append(part).append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private static String urlSet(String part, List<String> paths, SiteUrls publicUrls) {
        int pathsPerPart = MAX_URLS / Language.values().length;
        long from = part.isEmpty() ? 0 : (Integer.parseInt(part) - 1L) * pathsPerPart;
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """);
        paths.stream().skip(from).limit(pathsPerPart).forEach(path -> {
            for (Language language : Language.values()) {
                xml.append("<url><loc>").append(publicUrls.in(language).url(path)).append("</loc>")
                    .append(alternates(path, publicUrls)).append("</url>\n");
            }
        });
        return xml.append("</urlset>\n").toString();
    }

    private static String alternates(String path, SiteUrls publicUrls) {
        var links = new StringBuilder();
        for (Language language : Language.values()) {
            links.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language.tag()).append("\" href=\"")
                .append(publicUrls.in(language).url(path)).append("\"/>");
        }
        return links.toString();
    }
}
