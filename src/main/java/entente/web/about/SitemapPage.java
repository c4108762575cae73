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
 * {@code GET /sitemap.xml}: every page in every language with its twins, for search engines; in parts where there are
 * more than one file may hold.
 *
 * <p>Source: sitemaps.org, protocol 0.9; hreflang as Google reads it in sitemaps.
 */
final class SitemapPage implements Page {
    /** Addresses in one file, at most 50,000 by the protocol. */
    private static final int MOST = 20_000;
    private static final String NAME = "sitemap.xml";
    private static final String PART = "part";

    @Override
    public PageResult show(PageRequest request) {
        List<String> paths = paths(request.edition());
        int parts = Math.ceilDiv(paths.size() * Language.values().length, MOST);
        String part = request.parameter(PART);
        if (!part.isEmpty() && !part.matches("[1-9][0-9]{0,5}") || !part.isEmpty() && Integer.parseInt(part) > parts) {
            throw new BadQuery(PART, part, new BadQuery.Fitting.WholeNumber(1, parts));
        }
        String xml = part.isEmpty() && parts > 1 ? index(parts, request) : pages(part, paths, request.publicUrls());
        return new PageResult.Data("application/xml;charset=utf-8", Map.of(), out -> out.write(xml.getBytes(UTF_8)));
    }

    /** Every page, behind the language. */
    private static List<String> paths(Edition edition) {
        EventSet set = edition.set();
        var paths = new ArrayList<>(List.of(""));
        paths.addAll(Layout.sections());
        Stream.of(RecordType.values())
            .forEach(kind -> kind.in(set).keySet().forEach(id -> paths.add(kind.plural() + "/" + id)));
        edition.briefs().keySet().forEach(id -> paths.add("briefs/" + id));
        return paths;
    }

    private static String index(int parts, PageRequest request) {
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
        for (int part = 1; part <= parts; part++) {
            xml.append("<sitemap><loc>").append(request.publicUrls().root()).append('/').append(NAME).append('?')
                .append(PART).append('=').append(part).append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private static String pages(String part, List<String> paths, SiteUrls published) {
        int each = MOST / Language.values().length;
        long from = part.isEmpty() ? 0 : (Integer.parseInt(part) - 1L) * each;
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """);
        paths.stream().skip(from).limit(each).forEach(path -> {
            for (Language language : Language.values()) {
                xml.append("<url><loc>").append(published.in(language).of(path)).append("</loc>")
                    .append(twins(path, published)).append("</url>\n");
            }
        });
        return xml.append("</urlset>\n").toString();
    }

    private static String twins(String path, SiteUrls published) {
        var twins = new StringBuilder();
        for (Language language : Language.values()) {
            twins.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language.tag()).append("\" href=\"")
                .append(published.in(language).of(path)).append("\"/>");
        }
        return twins.toString();
    }
}
