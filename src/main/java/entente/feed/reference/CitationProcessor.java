package entente.feed.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import entente.feed.TextEncoding;
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
 * Sets references by the rules of the Citation Style Language. Shared over threads: a processor is slow to build and
 * keeps state, so there is one a style, built when first needed, and one reference at a time goes through it.
 */
public final class CitationProcessor {
    private final Map<CitationStyle, Processor> processors = new ConcurrentHashMap<>();

    /** A stretch of a reference. */
    public record Run(String words, boolean italic) {}

    /** {@code cited} as a bibliography has it. */
    public List<Run> set(Reference cited, CitationStyle style) {
        return processors.computeIfAbsent(style, Processor::new).set(cited);
    }

    /** The processor of one style. */
    private static final class Processor implements ItemDataProvider {
        private final XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        private final CSL csl;
        private CSLItemData item = new CSLItemData();

        Processor(CitationStyle style) {
            try {
                csl = new CSL(this, locale -> file("locales-" + locale + ".xml"), null, file(style.file + ".csl"),
                    style.locale);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            csl.setOutputFormat("fo");
            readers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
            readers.setProperty(XMLInputFactory.IS_COALESCING, true);
            readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        }

        synchronized List<Run> set(Reference cited) {
            item = item(cited);
            csl.registerCitationItems(cited.id());
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

    private static CSLItemData item(Reference cited) {
        LocalDate day = cited.issued();
        return new CSLItemDataBuilder()
            .id(cited.id())
            .type(CSLType.WEBPAGE)
            .author(new CSLNameBuilder().literal(Reference.AUTHOR).build())
            .title(TextEncoding.onOneLine(cited.title()))
            .containerTitle(cited.work())
            .issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
            .accessed(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
            .version(cited.version())
            .language(cited.language().tag())
            .URL(cited.address())
            .build();
    }

    private static String file(String name) {
        try (var in = Objects.requireNonNull(CitationProcessor.class.getResourceAsStream("csl/" + name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of XSL-FO, the one format of the processor that is XML, only what is italic matters here. */
    private static List<Run> runs(XMLStreamReader fo) throws XMLStreamException {
        var runs = new ArrayList<Run>();
        int italic = 0;
        while (fo.hasNext()) {
            switch (fo.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    italic += italic > 0 || "italic".equals(fo.getAttributeValue(null, "font-style")) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> italic = Math.max(0, italic - 1);
                case XMLStreamConstants.CHARACTERS -> runs.add(new Run(fo.getText(), italic > 0));
                default -> {}
            }
        }
        return List.copyOf(runs);
    }
}
