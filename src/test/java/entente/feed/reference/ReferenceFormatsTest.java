package entente.feed.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import entente.TestSets;
import entente.feed.FeedFixtures;
import entente.model.Event;
import entente.model.Language;
import entente.search.SearchResult;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BibTeX read back with JBibTeX; RIS and CSL-JSON with citeproc-java. */
class ReferenceFormatsTest {
    private static final List<String> TITLES =
        FeedFixtures.curated().events().stream().map(event -> event.title().in(Language.ENGLISH)).toList();

    @Test
    void bibtexListsTheSameEventsInTheSameOrder() throws Exception {
        List<BibTeXEntry> entries = bibtex(FeedFixtures.curated());
        assertEquals(FeedFixtures.ids(FeedFixtures.curated()),
            entries.stream().map(entry -> entry.getKey().getValue()).toList());
        assertEquals(TITLES, texts(entries, "title"));
        assertEquals(
            FeedFixtures.curated().events().stream().map(event -> event.summary().in(Language.ENGLISH)).toList(),
            texts(entries, "abstract"));
        assertEquals(FeedFixtures.curated().events().stream().map(event -> event.date().edtf()).toList(),
            texts(entries, "eventdate"));
    }

    @Test
    void risListsTheSameEventsInTheSameOrder() throws Exception {
        List<RISReference> references = ris(FeedFixtures.curated());
        assertEquals(FeedFixtures.ids(FeedFixtures.curated()), references.stream().map(RISReference::getId).toList());
        assertEquals(TITLES, references.stream().map(RISReference::getTitle).toList());
    }

    @Test
    void cslListsTheSameEventsInTheSameOrder() throws Exception {
        List<CSLItemData> items = csl(FeedFixtures.curated());
        assertEquals(FeedFixtures.ids(FeedFixtures.curated()), items.stream().map(CSLItemData::getId).toList());
        assertEquals(TITLES, items.stream().map(CSLItemData::getTitle).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "100 % of {it} & \\more_of # that $ ~ ^", "\"quoted\", ‘twice’", "@misc{x, y = {z}}",
        "TY  - BOOK", "ER  -"})
    void everyFormatEscapesItsSpecialCharacters(String title) throws Exception {
        SearchResult result = FeedFixtures.withTitle(title);
        assertEquals(List.of(title), texts(bibtex(result), "title"));
        assertEquals(List.of(title), ris(result).stream().map(RISReference::getTitle).toList());
        assertEquals(List.of(title), csl(result).stream().map(CSLItemData::getTitle).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\r\nlines", "two\nTY  - BOOK", "two\u2028lines", "a\u0085b", "tab\there"})
    void lineBreaksBecomeSpacesInBibtexAndRis(String title) throws Exception {
        String line = title.replaceAll("[\\t\\r\\n\\u0085\\u2028]+", " ");
        assertEquals(List.of(line), ris(FeedFixtures.withTitle(title)).stream().map(RISReference::getTitle).toList());
        assertEquals(List.of(line), texts(bibtex(FeedFixtures.withTitle(title)), "title"));
    }

    @Test
    void everyFormatKeepsFourScripts() throws Exception {
        SearchResult result = FeedFixtures.withTitle(FeedFixtures.FOUR_SCRIPTS);
        assertEquals("{" + FeedFixtures.FOUR_SCRIPTS + "}",
            bibtex(result).getFirst().getField(new Key("title")).toUserString());
        assertEquals(FeedFixtures.FOUR_SCRIPTS, ris(result).getFirst().getTitle());
        assertEquals(FeedFixtures.FOUR_SCRIPTS, csl(result).getFirst().getTitle());
    }

    @Test
    void aReferenceNamesTheEditionAndTheDateOfTheEvent() throws Exception {
        Event event = FeedFixtures.curated().events().getFirst();
        BibTeXEntry entry = bibtex(FeedFixtures.curated()).getFirst();
        String fingerprint = TestSets.curated().fingerprint().substring(0, 12);
        assertEquals(fingerprint, text(entry, "version"));
        assertEquals(TestSets.curated().date().toString(), text(entry, "date"));
        assertEquals("https://entente.example/en/events/" + event.id(), text(entry, "url"));
        assertTrue(text(entry, "note").endsWith("fingerprint " + fingerprint), text(entry, "note"));
        assertEquals("Entente", csl(FeedFixtures.curated()).getFirst().getAuthor()[0].getLiteral());
    }

    /** Classic BibTeX styles expand month macros and print howpublished, but know neither date nor url. */
    @Test
    void bibtexIsOnlineForBiblatexAndHasTheAddressAndMonthForClassicStyles() throws Exception {
        SearchResult result = FeedFixtures.withTitle("x");
        String file = FeedFixtures.text(new ReferenceFeed(new Bibtex()), result);
        assertTrue(file.startsWith("@online{1998-space-treaty,\n"), file);
        assertTrue(file.contains("\n  month = jun,\n"), file);
        BibTeXEntry entry = bibtex(result).getFirst();
        assertEquals("Entente: a sourced chronology, https://entente.example/en/events/1998-space-treaty",
            text(entry, "howpublished"));
        assertEquals("Entente: a sourced chronology", text(entry, "organization"));
        assertEquals(result.set().date().toString(), text(entry, "urldate"));
    }

    /** EndNote and citation-js read the access date of a web page from M1 and VL, Zotero from Y2. */
    @Test
    void risHasTheDayOfAccessWhereEachReaderLooksForIt() throws Exception {
        List<String> lines = FeedFixtures.text(new ReferenceFeed(new Ris()), FeedFixtures.withTitle("x")).lines()
            .toList();
        assertEquals("TY  - ELEC", lines.getFirst());
        assertTrue(lines.containsAll(List.of("M1  - 2024/06/30", "VL  - 2024", "Y2  - 2024/06/30/", "PY  - 2024",
            "DA  - 2024/06/30/", "UR  - https://entente.example/en/events/1998-space-treaty")), lines.toString());
    }

    @Test
    void aReferenceAsOfADayHasTheSameEditionAndNamesTheDay() {
        Event event = FeedFixtures.curated().events().getLast();
        Reference reference =
            Reference.of(event, TestSets.curated(), FeedFixtures.URLS.asOf(LocalDate.of(2022, 12, 31)));
        assertEquals(TestSets.curated().date(), reference.issued());
        assertTrue(reference.note().endsWith(", as of 31 December 2022"), reference.note());
        assertTrue(reference.url().endsWith("?as-of=2022-12-31"), reference.url());
    }

    @Test
    void cslKeepsThePrecisionOfTheEventDate() throws Exception {
        CSLItemData item = csl(FeedFixtures.select(TestSets.invented(), "until", "2018")).stream()
            .filter(candidate -> candidate.getId().equals("2018-joint-patrols")).findFirst().orElseThrow();
        assertArrayEquals(new int[][]{{2018}, {2019}}, item.getEventDate().getDateParts());
    }

    private static List<BibTeXEntry> bibtex(SearchResult selection) throws IOException, ParseException {
        String file = FeedFixtures.text(new ReferenceFeed(new Bibtex()), selection);
        return List.copyOf(new BibTeXParser().parse(new StringReader(file)).getEntries().values());
    }

    private static List<RISReference> ris(SearchResult selection) throws IOException {
        String file = FeedFixtures.text(new ReferenceFeed(new Ris()), selection);
        return new RISParser().parse(new StringReader(file)).getReferences();
    }

    @SuppressWarnings("unchecked")
    private static List<CSLItemData> csl(SearchResult selection) throws IOException {
        String file = FeedFixtures.text(new ReferenceFeed(new CslJson()), selection);
        var items = new ArrayList<CSLItemData>();
        for (Object item : new JsonParser(new JsonLexer(new StringReader(file))).parseArray()) {
            items.add(CSLItemData.fromJson((Map<String, Object>) item));
        }
        return items;
    }

    private static List<String> texts(List<BibTeXEntry> entries, String field) throws ParseException {
        var texts = new ArrayList<String>();
        for (BibTeXEntry entry : entries) {
            texts.add(text(entry, field));
        }
        return texts;
    }

    /** The text of a field as TeX would typeset it. */
    private static String text(BibTeXEntry entry, String field) throws ParseException {
        String latex = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }
}
