package entente.feed.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import entente.feed.SingleLineText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Formats references with citeproc-java, a processor of the Citation Style Language (CSL). This class is
 * thread-safe. A processor of citeproc-java is not, and it is slow to create, so there is one for each style. It is
 * created on first use and locked while it formats a reference.
 */
public final class CitationProcessor {
    private final Map<CitationStyle, Processor> processors = new ConcurrentHashMap<>();

    /** A run of text in one font style. */
    public record Run(String text, boolean italic) {}

    /** The reference as it appears in a bibliography in this style. */
    public List<Run> format(Reference reference, CitationStyle style) {
        return processors.computeIfAbsent(style, Processor::new).format(reference);
    }

    /** The CSL processor of one style. It gets the reference to format through {@link ItemDataProvider}. */
    private static final class Processor implements ItemDataProvider {
        private final XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        private final CSL csl;
        private CSLItemData item = new CSLItemData();

        Processor(CitationStyle style) {
            try {
                csl = new CSL(this, locale -> resource("locales-" + locale + ".xml"), null,
                    resource(style.file + ".csl"), style.locale);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            csl.setOutputFormat("fo");
            readers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
            readers.setProperty(XMLInputFactory.IS_COALESCING, true);
            readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        }

        synchronized List<Run> format(Reference reference) {
            item = item(reference);
            csl.registerCitationItems(reference.id());
            String entry = csl.makeBibliography().getEntries()[0].strip();
            try {
                return runs(readers.createXMLStreamReader(new StringReader(entry)));
            } catch (XMLStreamException e) {
                throw new IllegalStateException("not XML: " + entry, e);
            }
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public List<String> getIds() {
            return List.of(item.getId());
        }
    }

    private static CSLItemData item(Reference reference) {
        LocalDate day = reference.issued();
        return new CSLItemDataBuilder()
            .id(reference.id())
            .type(CSLType.WEBPAGE)
            .author(new CSLNameBuilder().literal(Reference.AUTHOR).build())
            .title(SingleLineText.of(reference.title()))
            .containerTitle(reference.containerTitle())
            .issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
            .accessed(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
            .version(reference.version())
            .language(reference.language().tag())
            .URL(reference.url())
            .build();
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(CitationProcessor.class.getResourceAsStream("csl/" + name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of an entry in XSL-FO, the processor's only XML output format. The result keeps only italics. */
    private static List<Run> runs(XMLStreamReader fo) throws XMLStreamException {
        var runs = new ArrayList<Run>();
        int italicDepth = 0;
        while (fo.hasNext()) {
            switch (fo.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    italicDepth += italicDepth > 0 || "italic".equals(fo.getAttributeValue(null, "font-style")) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> italicDepth = Math.max(0, italicDepth - 1);
                case XMLStreamConstants.CHARACTERS -> runs.add(new Run(fo.getText(), italicDepth > 0));
                default -> {}
            }
        }
        return List.copyOf(runs);
    }
}
