package entente.feed.list;

import entente.feed.SingleLineText;
import entente.model.Source;
import entente.text.XmlCharacters;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An Atom feed (RFC 4287).
 *
 * <p>{@code published} is the day since which the set has the record, {@code updated} the day on which it was last checked
 * against its sources, since its text can change on that day. The title of an event begins with its date, at its
 * precision.
 */
public final class AtomFeed extends SubscriptionFeed {
    private final XMLOutputFactory writers = XMLOutputFactory.newDefaultFactory();

    @Override
    public String extension() {
        return "atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml; charset=utf-8";
    }

    @Override
    void write(FeedHead head, Iterator<FeedEntry> entries, SiteUrls urls, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            new FeedWriter(writers, text, urls).write(head, entries);
        } catch (XMLStreamException e) {
            throw new IOException("The feed broke off", e);
        }
        text.flush();
    }

    /** Writes the elements of one feed. */
    private static final class FeedWriter {
        private final XMLStreamWriter xml;
        private final SiteUrls urls;
        private final Messages messages;

        FeedWriter(XMLOutputFactory writers, Writer text, SiteUrls urls) throws XMLStreamException {
            this.xml = writers.createXMLStreamWriter(text);
            this.urls = urls;
            this.messages = Messages.in(urls.language());
        }

        void write(FeedHead head, Iterator<FeedEntry> entries) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", urls.language().tag());
            element("id", head.id());
            element("title", head.title());
            element("updated", midnight(head.updated()));
            link("self", head.url(), "application/atom+xml");
            link("alternate", head.metadata().address(), "text/html");
            element("rights", messages.get("feed.rights"));
            element("generator", "Entente");
            xml.writeStartElement("author");
            element("name", "Entente");
            xml.writeEndElement();
            while (entries.hasNext()) {
                entry(entries.next());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void entry(FeedEntry entry) throws XMLStreamException {
            xml.writeStartElement("entry");
            element("id", entry.id());
            element("title", entry.title());
            element("published", midnight(entry.published()));
            element("updated", midnight(entry.updated()));
            link("alternate", entry.url(), "text/html");
            for (var source : entry.sources()) {
                via(source);
            }
            for (var category : entry.categories()) {
                xml.writeEmptyElement("category");
                attribute("term", category.term());
                attribute("label", category.label());
            }
            element("summary", entry.summary());
            xml.writeEndElement();
        }

        /** A page cited for the event. */
        private void via(Source source) throws XMLStreamException {
            xml.writeEmptyElement("link");
            attribute("rel", "via");
            attribute("href", source.url().toASCIIString());
            attribute("hreflang", source.language());
            attribute("title", source.outlet().name() + ": " + source.title());
        }

        private void link(String rel, String href, String type) throws XMLStreamException {
            xml.writeEmptyElement("link");
            attribute("rel", rel);
            attribute("href", href);
            attribute("type", type);
        }

        private void attribute(String name, String value) throws XMLStreamException {
            xml.writeAttribute(name, SingleLineText.of(value));
        }

        private void element(String name, String text) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(XmlCharacters.legal(text));
            xml.writeEndElement();
        }

        private static String midnight(LocalDate day) {
            return day + "T00:00:00Z";
        }
    }
}
