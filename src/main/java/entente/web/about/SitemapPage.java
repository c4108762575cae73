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
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code GET /sitemap.xml}: the sitemap for search engines: every page in every language, with links to its versions in
 * the other languages. If there are too many URLs for one file, {@code /sitemap.xml} is a sitemap index and {@code
 * /sitemap.xml?part=1}, {@code ?part=2} and so on are its parts.
 *
 * <p>Source: sitemaps.org, protocol 0.9; {@code xhtml:link} with {@code hreflang} as Google documents it.
 */
final class SitemapPage implements Page {
    /** Maximum number of URLs in one file; the protocol allows 50,000. */
    private static final int MAX_URLS = 20_000;
    private static final String FILE = "sitemap.xml";
    private static final String PARAMETER = "part";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    @Override
    public PageResult show(PageRequest request) {
        List<String> paths = paths(request.edition());
        int parts = Math.ceilDiv(paths.size() * Language.values().length, MAX_URLS);
        String part = request.parameter(PARAMETER);
        if (!part.isEmpty() && !part.matches("[1-9][0-9]{0,5}") || !part.isEmpty() && Integer.parseInt(part) > parts) {
            throw new BadQuery(PARAMETER, part, new BadQuery.Expected.WholeNumber(1, parts));
        }
        boolean isIndex = part.isEmpty() && parts > 1;
        return new PageResult.Data("application/xml;charset=utf-8", Map.of(), out -> {
            var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
            try {
                var writer = new SitemapWriter(WRITERS.createXMLStreamWriter(text), request.publicUrls());
                if (isIndex) {
                    writer.writeIndex(parts);
                } else {
                    writer.writeUrlSet(pathsOfPart(part, paths));
                }
            } catch (XMLStreamException e) {
                throw new IOException("The sitemap broke off", e);
            }
            text.flush();
        });
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

    private static List<String> pathsOfPart(String part, List<String> paths) {
        int pathsPerPart = MAX_URLS / Language.values().length;
        long from = part.isEmpty() ? 0 : (Integer.parseInt(part) - 1L) * pathsPerPart;
        return paths.stream().skip(from).limit(pathsPerPart).toList();
    }

    /** Writes a sitemap or sitemap index, one line for each entry. */
    private record SitemapWriter(XMLStreamWriter xml, SiteUrls publicUrls) {
        void writeIndex(int parts) throws XMLStreamException {
            startDocument("sitemapindex");
            endLine();
            for (int part = 1; part <= parts; part++) {
                xml.writeStartElement("sitemap");
                location(publicUrls.root() + "/" + FILE + "?" + PARAMETER + "=" + part);
                endEntry();
            }
            endDocument();
        }

        void writeUrlSet(List<String> paths) throws XMLStreamException {
            startDocument("urlset");
            xml.writeNamespace("xhtml", XHTML);
            endLine();
            for (String path : paths) {
                for (Language language : Language.values()) {
                    xml.writeStartElement("url");
                    location(publicUrls.in(language).url(path));
                    alternates(path);
                    endEntry();
                }
            }
            endDocument();
        }

        private void startDocument(String root) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            endLine();
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
        }

        private void location(String url) throws XMLStreamException {
            xml.writeStartElement("loc");
            xml.writeCharacters(url);
            xml.writeEndElement();
        }

        private void alternates(String path) throws XMLStreamException {
            for (Language language : Language.values()) {
                xml.writeEmptyElement("xhtml", "link", XHTML);
                xml.writeAttribute("rel", "alternate");
                xml.writeAttribute("hreflang", language.tag());
                xml.writeAttribute("href", publicUrls.in(language).url(path));
            }
        }

        private void endEntry() throws XMLStreamException {
            xml.writeEndElement();
            endLine();
        }

        private void endDocument() throws XMLStreamException {
            xml.writeEndDocument();
            endLine();
            xml.close();
        }

        private void endLine() throws XMLStreamException {
            xml.writeCharacters("\n");
        }
    }
}
