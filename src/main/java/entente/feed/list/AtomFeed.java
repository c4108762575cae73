package entente.feed.list;

import entente.feed.SingleLineText;
import entente.model.Event;
import entente.model.Source;
import entente.model.Vocabulary.Topic;
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
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An Atom feed (RFC 4287) with one entry for each event.
 *
 * <p>{@code updated} of an entry is the day on which the event was last checked against its sources, since its text can
 * change on that day. {@code published} is the last day of the event, because feed readers sort by it. The
 * title begins with the date at its precision.
 */
public final class AtomFeed implements Feed {
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
    public void write(EventList list, SiteUrls urls, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            new FeedWriter(writers, text, urls).write(list, list.fileUrl(this, urls));
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

        void write(EventList list, String selfUrl) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", urls.language().tag());
            element("id", selfUrl);
            element("title", messages.get("feed.title", list.title()));
            element("updated", midnight(list.set().date()));
            link("self", selfUrl, "application/atom+xml");
            link("alternate", list.pageUrl(urls), "text/html");
            element("rights", messages.get("feed.rights"));
            element("generator", "Entente");
            xml.writeStartElement("author");
            element("name", "Entente");
            xml.writeEndElement();
            for (var event : list.events()) {
                entry(event);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void entry(Event event) throws XMLStreamException {
            xml.writeStartElement("entry");
            element("id", urls.asOf(null).url(event));
            element("title", messages.date(event.date()) + ": " + event.title().in(messages.language()));
            element("published", midnight(event.date().last()));
            element("updated", midnight(event.reviewed()));
            link("alternate", urls.url(event), "text/html");
            for (var source : event.allCitations().map(citation -> citation.source()).distinct().toList()) {
                via(source);
            }
            category(event.kind().id(), event.kind().label().in(messages.language()));
            for (Topic topic : event.topics()) {
                category(topic.id(), topic.label().in(messages.language()));
            }
            element("summary", event.summary().in(messages.language()));
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

        private void category(String term, String label) throws XMLStreamException {
            xml.writeEmptyElement("category");
            attribute("term", term);
            attribute("label", label);
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
