package entente.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import entente.Sets;
import entente.feed.reference.Bibtex;
import entente.feed.reference.CslJson;
import entente.feed.reference.Reference;
import entente.feed.reference.ReferenceFeed;
import entente.feed.reference.Ris;
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

/** BibTeX read back by JBibTeX; RIS and CSL-JSON by citeproc-java. */
class ReferencesTest {
    private static final List<String> TITLES =
        Feeds.curated().events().stream().map(event -> event.title().in(Language.ENGLISH)).toList();

    @Test
    void bibtexListsTheSameEventsInTheSameOrder() throws Exception {
        List<BibTeXEntry> entries = bibtex(Feeds.curated());
        assertEquals(Feeds.ids(Feeds.curated()), entries.stream().map(entry -> entry.getKey().getValue()).toList());
        assertEquals(TITLES, texts(entries, "title"));
        assertEquals(Feeds.curated().events().stream().map(event -> event.summary().in(Language.ENGLISH)).toList(),
            texts(entries, "abstract"));
        assertEquals(Feeds.curated().events().stream().map(event -> event.date().edtf()).toList(),
            texts(entries, "eventdate"));
    }

    @Test
    void risListsTheSameEventsInTheSameOrder() throws Exception {
        List<RISReference> references = ris(Feeds.curated());
        assertEquals(Feeds.ids(Feeds.curated()), references.stream().map(RISReference::getId).toList());
        assertEquals(TITLES, references.stream().map(RISReference::getTitle).toList());
    }

    @Test
    void cslListsTheSameEventsInTheSameOrder() throws Exception {
        List<CSLItemData> items = csl(Feeds.curated());
        assertEquals(Feeds.ids(Feeds.curated()), items.stream().map(CSLItemData::getId).toList());
        assertEquals(TITLES, items.stream().map(CSLItemData::getTitle).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "100 % of {it} & \\more_of # that $ ~ ^", "\"quoted\", ‘twice’", "@misc{x, y = {z}}",
        "TY  - BOOK", "ER  -"})
    void everyFormatKeepsWhateverATextHolds(String title) throws Exception {
        SearchResult hostile = Feeds.titled(title);
        assertEquals(List.of(title), texts(bibtex(hostile), "title"));
        assertEquals(List.of(title), ris(hostile).stream().map(RISReference::getTitle).toList());
        assertEquals(List.of(title), csl(hostile).stream().map(CSLItemData::getTitle).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\r\nlines", "two\nTY  - BOOK", "two\u2028lines", "a\u0085b", "tab\there"})
    void linesAreJoinedWhereAFormatHasOneForAValue(String title) throws Exception {
        String joined = title.replaceAll("[\\t\\r\\n\\u0085\\u2028]+", " ");
        assertEquals(List.of(joined), ris(Feeds.titled(title)).stream().map(RISReference::getTitle).toList());
        assertEquals(List.of(joined), texts(bibtex(Feeds.titled(title)), "title"));
    }

    @Test
    void everyFormatKeepsFourScripts() throws Exception {
        SearchResult titled = Feeds.titled(Feeds.FOUR_SCRIPTS);
        assertEquals("{" + Feeds.FOUR_SCRIPTS + "}",
            bibtex(titled).getFirst().getField(new Key("title")).toUserString());
        assertEquals(Feeds.FOUR_SCRIPTS, ris(titled).getFirst().getTitle());
        assertEquals(Feeds.FOUR_SCRIPTS, csl(titled).getFirst().getTitle());
    }

    @Test
    void aReferenceNamesTheEditionAndTheDateOfTheEvent() throws Exception {
        Event event = Feeds.curated().events().getFirst();
        BibTeXEntry entry = bibtex(Feeds.curated()).getFirst();
        String fingerprint = Sets.curated().fingerprint().substring(0, 12);
        assertEquals(fingerprint, text(entry, "version"));
        assertEquals(Sets.curated().date().toString(), text(entry, "date"));
        assertEquals("https://entente.example/en/events/" + event.id(), text(entry, "url"));
        assertTrue(text(entry, "note").endsWith("fingerprint " + fingerprint), text(entry, "note"));
        assertEquals("Entente", csl(Feeds.curated()).getFirst().getAuthor()[0].getLiteral());
    }

    @Test
    void aReferenceAsOfADayIsOfTheSameEditionAndNamesTheDay() {
        Event event = Feeds.curated().events().getLast();
        Reference cited =
            Reference.of(event, Sets.curated(), Feeds.ADDRESSES.asOf(LocalDate.of(2022, 12, 31)));
        assertEquals(Sets.curated().date(), cited.issued());
        assertTrue(cited.note().endsWith(", as of 31 December 2022"), cited.note());
        assertTrue(cited.address().endsWith("?as-of=2022-12-31"), cited.address());
    }

    @Test
    void cslKnowsHowPreciselyAnEventIsDated() throws Exception {
        CSLItemData item = csl(Feeds.select(Sets.invented(), "until", "2018")).stream()
            .filter(each -> each.getId().equals("2018-joint-patrols")).findFirst().orElseThrow();
        assertArrayEquals(new int[][]{{2018}, {2019}}, item.getEventDate().getDateParts());
    }

    private static List<BibTeXEntry> bibtex(SearchResult selection) throws IOException, ParseException {
        String file = Feeds.text(new ReferenceFeed(new Bibtex()), selection);
        return List.copyOf(new BibTeXParser().parse(new StringReader(file)).getEntries().values());
    }

    private static List<RISReference> ris(SearchResult selection) throws IOException {
        String file = Feeds.text(new ReferenceFeed(new Ris()), selection);
        return new RISParser().parse(new StringReader(file)).getReferences();
    }

    @SuppressWarnings("unchecked")
    private static List<CSLItemData> csl(SearchResult selection) throws IOException {
        String file = Feeds.text(new ReferenceFeed(new CslJson()), selection);
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

    /** As TeX would set it. */
    private static String text(BibTeXEntry entry, String field) throws ParseException {
        String latex = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }
}
