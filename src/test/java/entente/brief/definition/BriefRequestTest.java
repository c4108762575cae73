package entente.brief.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.brief.BriefLength;
import entente.brief.InventedBriefs;
import entente.brief.definition.BriefRequest.Part;
import entente.brief.document.Block;
import entente.brief.document.Document;
import entente.brief.document.Inline;
import entente.brief.writing.BriefPlan;
import entente.brief.writing.BriefWriter;
import entente.model.Language;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.wording.SiteUrls;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefRequestTest {
    private static final SiteUrls SITE_URLS = new SiteUrls("/root", Language.ENGLISH);
    private static final SiteUrls PUBLIC_URLS = new SiteUrls("https://entente.example", Language.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {
        "length=short",
        "title=Moon%20%26%20%D0%9B%D1%83%D0%BD%D0%B0&marking=amber-strict&length=full&q=moon&kind=agreement&since=2019",
        "part=events&part=actors&length=short&strand=moon-base&sort=-date"})
    void roundTripsThroughItsQueryString(String queryString) {
        assertEquals(queryString, parse(queryString).queryString());
    }

    @Test
    void treatsBlankParametersAsAbsent() {
        var request = parse("title=%20&part=&marking=&length=&q=&kind=&since=");

        assertEquals("", request.title());
        assertEquals(BriefLength.SHORT, request.length());
        assertNull(request.marking());
        assertEquals("length=short", request.queryString());
    }

    @Test
    void sortsPartsIntoTheirFixedOrder() {
        assertEquals(List.of(Part.FIGURE, Part.METHOD), parse("part=method&part=figure").parts());
    }

    @ParameterizedTest
    @CsvSource({"colour=red, colour", "page=2, page", "part=notes, part", "marking=pink, marking",
        "length=medium, length",
        "kind=pratol, kind", "since=yesterday, since"})
    void rejectsUnknownParametersAndValues(String queryString, String parameter) {
        assertEquals(parameter, assertThrows(BadQuery.class, () -> parse(queryString)).parameter());
    }

    @Test
    void suggestsTheNearestParameterAndListsAll() {
        var fitting = (Expected.OneOf) assertThrows(BadQuery.class, () -> parse("tittle=Moon")).expected();

        assertEquals("title", fitting.nearest());
        assertTrue(fitting.values().containsAll(List.of("title", "part", "marking", "length", "q", "kind", "since")));
    }

    @Test
    void rejectsATitleOverTheMaximumLength() {
        assertEquals(80, parse("title=" + "m".repeat(80)).title().length());
        assertThrows(BadQuery.class, () -> parse("title=" + "m".repeat(81)));
    }

    @Test
    void collapsesWhitespaceAndControlCharactersInATitle() {
        assertEquals("Moon base", parse("title=%0AMoon%0D%0A%07base").title());
        assertEquals("Moon esab", parse("title=Moon%20%E2%80%AEesab").title());
    }

    @Test
    void isWrittenWithItsTitleMarkingPartsAndPublicAddress() {
        var request = parse("title=M%C3%B2on%20b%C3%A5se!&marking=green&part=figure&part=method&strand=moon-base");
        Document brief = write(request);

        assertEquals("Mòon båse!", brief.imprint().titles().title());
        assertEquals("Strand: Moon base", brief.imprint().titles().subtitle());
        assertEquals("entente-brief-moon-base-2024-06-30", brief.imprint().fileName());
        assertTrue(brief.imprint().footer().startsWith("TLP:GREEN"));
        assertEquals("https://entente.example/en/briefs/new?" + request.queryString(), brief.imprint().address());
        assertEquals(List.of("summary", "figure", "method"),
            InventedBriefs.anchors(brief));
        var address =
            (Inline.Link) InventedBriefs.blocks(brief, Block.DescriptionList.class).getFirst().facts().getLast().value()
                .getFirst();
        assertEquals(brief.imprint().address(), address.text());
        assertEquals("/root/en/briefs/new?" + request.queryString(), address.href());
    }

    @Test
    void derivesTheFileNameFromTheFilterIfThereIsNoTitle() {
        Document brief = write(parse("kind=agreement&since=2019"));

        assertEquals("entente-brief-kind-agreement-since-2019-2024-06-30", brief.imprint().fileName());
    }

    @Test
    void shortensALongListAndLinksToTheRest() {
        Document brief = write(parse("part=events"));
        var entries = InventedBriefs.blocks(brief, Block.Entry.class);
        int omitted = InventedBriefs.INDEX.set().events().size() - entries.size();

        assertEquals(5, entries.size());
        assertTrue(entries.stream().allMatch(entry -> entry.body().size() == 1));
        assertTrue(InventedBriefs.runs(brief).anyMatch(run -> run instanceof Inline.Link(var words, var href)
            && words.equals(omitted + " more") && href.equals("/root/en/events")));
    }

    @Test
    void hasDefaultPartsForAFilter() {
        var query = Query.ALL.with(Facet.STRAND, "moon-base");

        assertEquals("length=short&strand=moon-base", BriefRequest.of(query).queryString());
    }

    private static Document write(BriefRequest request) {
        return BriefWriter.write(BriefPlan.of(request, InventedBriefs.INDEX, SITE_URLS, PUBLIC_URLS));
    }

    private static BriefRequest parse(String queryString) {
        Map<String, String[]> url = new LinkedHashMap<>();
        for (String pair : queryString.split("&")) {
            String[] parts = pair.split("=", 2);
            String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            url.merge(parts[0], new String[]{value}, (a, b) -> new String[]{a[0], b[0]});
        }
        return BriefRequest.parse(url, TestSets.invented());
    }
}
