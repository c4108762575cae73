package entente.feed.list;

import entente.feed.TextEncoding;
import entente.model.Event;
import entente.model.Source;
import entente.model.Vocabulary.Topic;
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
 * A feed to subscribe to. An entry was updated on the day on which its event was last checked against the sources, since
 * that is when a subscriber has something new to read. It counts as published when the event was over, by which feed
 * readers sort; the date at its precision stands before the title.
 *
 * <p>Written as a stream, which ROME, holding a whole feed in memory, could not do. Source: RFC 4287.
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
    public void write(EventList excerpt, SiteUrls addresses, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            new Entries(writers, text, addresses).write(excerpt, excerpt.file(this, addresses));
        } catch (XMLStreamException e) {
            throw new IOException("The feed broke off", e);
        }
        text.flush();
    }

    /** One feed, as it is written. */
    private static final class Entries {
        private final XMLStreamWriter xml;
        private final SiteUrls addresses;
        private final Messages words;

        Entries(XMLOutputFactory writers, Writer text, SiteUrls addresses) throws XMLStreamException {
            this.xml = writers.createXMLStreamWriter(text);
            this.addresses = addresses;
            this.words = Messages.in(addresses.language());
        }

        void write(EventList excerpt, String self) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", addresses.language().tag());
            element("id", self);
            element("title", words.say("feed.title", excerpt.title()));
            element("updated", midnight(excerpt.set().date()));
            link("self", self, "application/atom+xml");
            link("alternate", excerpt.page(addresses), "text/html");
            element("rights", words.say("feed.rights"));
            element("generator", "Entente");
            xml.writeStartElement("author");
            element("name", "Entente");
            xml.writeEndElement();
            for (var event : excerpt.events()) {
                entry(event);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void entry(Event event) throws XMLStreamException {
            xml.writeStartElement("entry");
            element("id", addresses.asOf(null).of(event));
            element("title", words.date(event.date()) + ": " + event.title().in(words.language()));
            element("published", midnight(event.date().last()));
            element("updated", midnight(event.reviewed()));
            link("alternate", addresses.of(event), "text/html");
            for (var source : event.everyCitation().map(cited -> cited.source()).distinct().toList()) {
                via(source);
            }
            category(event.kind().id(), event.kind().label().in(words.language()));
            for (Topic topic : event.topics()) {
                category(topic.id(), topic.label().in(words.language()));
            }
            element("summary", event.summary().in(words.language()));
            xml.writeEndElement();
        }

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
            xml.writeAttribute(name, TextEncoding.onOneLine(value));
        }

        private void element(String name, String text) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(TextEncoding.forXml(text));
            xml.writeEndElement();
        }

        private static String midnight(LocalDate day) {
            return day + "T00:00:00Z";
        }
    }
}
