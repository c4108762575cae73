package entente.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.brief.BriefLength;
import entente.brief.definition.BriefDefinitionReader;
import entente.brief.definition.BriefRequest;
import entente.brief.definition.Definitions;
import entente.brief.document.Document;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.model.Language;
import entente.search.Index;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.wording.SiteUrls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/** The PDFs of the shipped brief definitions, and of briefs that users could request. */
class ShippedBriefsTest {
    private static final Index INDEX = Index.of(TestSets.curated());
    private static final int MAX_FULL_PAGES = 9;
    private static final Map<Document, PdfFile> PRINTED = new IdentityHashMap<>();
    private static final List<Document> SHIPPED = definitions();
    private static final List<Document> REQUESTED = requests();

    static Stream<Document> shipped() {
        return SHIPPED.stream();
    }

    static Stream<Document> requested() {
        return REQUESTED.stream();
    }

    private static PdfFile printed(Document brief) throws IOException {
        if (!PRINTED.containsKey(brief)) {
            PRINTED.put(brief, PdfFile.of(brief));
        }
        return PRINTED.get(brief);
    }

    private static List<Document> definitions() {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> reports = Files.list(Path.of("reports"))) {
            for (Path report : (Iterable<Path>) reports::iterator) {
                files.put(report.toString(), Files.readAllBytes(report));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var valid = assertInstanceOf(Definitions.Valid.class, BriefDefinitionReader.read(files, INDEX));
        return valid.byId().values().stream().flatMap(
            definition -> Stream.of(Language.values())
                .map(language -> BriefWriter.write(BriefPlan.of(definition, INDEX, of(language)))))
            .toList();
    }

    /** Briefs of all events, of no events, and of random filters with a fixed seed, in all languages and lengths. */
    private static List<Document> requests() {
        var random = new Random(20261121);
        Stream<Query> randomQueries = IntStream.range(0, 8).mapToObj(i -> query(random));
        Query nothing = Query.ALL.with(Facet.KIND, "patrol").with(Facet.AREA, "space").with(Facet.CREDIBILITY, "6");
        var queries = Stream.concat(Stream.of(Query.ALL, nothing), randomQueries).toList();
        return IntStream.range(0, queries.size()).mapToObj(index -> {
            Language language = Language.values()[index % 2];
            var request = new BriefRequest("", queries.get(index), List.of(BriefRequest.Part.values()), null,
                index % 3 == 0 ? BriefLength.SHORT : BriefLength.FULL);
            return BriefWriter.write(BriefPlan.of(request, INDEX, of(language), of(language)));
        }).toList();
    }

    private static Query query(Random random) {
        Query query = Query.ALL;
        for (int i = 0; i < 2; i++) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            var values = List.copyOf(facet.values(TestSets.curated()));
            query = query.with(facet, values.get(random.nextInt(values.size())));
        }
        return query;
    }

    private static SiteUrls of(Language language) {
        return new SiteUrls("https://entente.example", language);
    }

    @ParameterizedTest
    @MethodSource({"shipped", "requested"})
    void conformToPdfUa1AndPdfA2a(Document brief) throws Exception {
        assertEquals(List.of(), Verapdf.violations(printed(brief).content));
    }

    @ParameterizedTest
    @MethodSource({"shipped", "requested"})
    void containEveryWordOfTheDocumentInReadingOrder(Document brief) throws IOException {
        PdfTextTest.assertContainsWordsOf(brief, printed(brief));
    }

    @ParameterizedTest
    @MethodSource({"shipped", "requested"})
    void haveAStructureElementForEveryLink(Document brief) throws IOException {
        PdfStructureTest.assertLinksAreTagged(printed(brief));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void describeTheYearsThatTheirFigureShows(Document brief) throws IOException {
        List<PdfDictionary> figures = printed(brief).elements("Figure");
        assertEquals(1, figures.size());
        String description = figures.getFirst().getAsString(PdfName.ALT).toUnicodeString();
        assertTrue(description.matches("(?s).*\\d{4}.*\\d{4}.*"), description);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void keepToTheirLength(Document brief) throws IOException {
        int pages = printed(brief).pages();
        assertTrue(brief.length() == BriefLength.SHORT ? pages == 2 : pages <= MAX_FULL_PAGES,
            brief.imprint().titles().title() + ": " + pages);
    }

    @ParameterizedTest
    @MethodSource("requested")
    void fitOnTwoPagesIfAShortBriefIsRequested(Document brief) throws IOException {
        int pages = printed(brief).pages();
        assertTrue(brief.length() == BriefLength.FULL || pages <= 2,
            brief.imprint().titles().subtitle() + ": " + pages);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void giveTheSameBytesWhenPrintedAgain(Document brief) throws IOException {
        assertArrayEquals(printed(brief).content, PdfFile.print(brief));
    }

    /** The heading of a section is on the same page as the text or the table header after it. */
    @ParameterizedTest
    @MethodSource("shipped")
    void leaveNoHeadingAloneAtTheEndOfAPage(Document brief) throws IOException {
        PdfFile file = printed(brief);
        List<String> headings = brief.allSections().map(section -> PdfFile.withoutSpaces(section.heading())).toList();
        for (int page = 1; page <= file.pages(); page++) {
            String text = file.text(page);
            assertTrue(headings.stream().noneMatch(text::endsWith), text);
        }
    }
}
