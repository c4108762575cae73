package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats for other programs: each has the same events in the same order, as third-party libraries read them. */
@ExtendWith(DeployedSiteExtension.class)
class FeedFormatsIT {
    private static final String EVENT = "/en/events/2025-11-19-missile-defence-consultations";

    private final DeployedSite site;

    FeedFormatsIT(DeployedSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=exercise&kind=patrol&since=2021", "area=space&sort=-date", "q=lunar+base",
        "side=both&origins=3&sort=origins", "until=2000", "place=moon", "kind=patrol&as-of=2022-12-31"})
    void everyFormatHoldsTheSameEventsInTheSameOrder(String filter) throws Exception {
        List<String> ids = ids(json("json", filter).getJsonArray("events"), event -> event.getString("event_id"));
        assertFalse(ids.isEmpty());
        assertEquals(ids, file("ndjson", filter).lines()
            .map(line -> Json.createReader(new StringReader(line)).readObject().getString("event_id")).toList());
        assertEquals(ids, ids(json("jsonld", filter).getJsonArray("@graph").getJsonObject(0)
            .getJsonArray("itemListElement"), item -> lastSegment(item.getJsonObject("item").getString("@id"))));
        assertEquals(ids,
            ids(json("feed.json", filter).getJsonArray("items"), item -> lastSegment(item.getString("id"))));
        assertEquals(ids, idsInGeoJson(json("geojson", filter)));
        assertEquals(ids, idsInAtom(file("atom", filter)));
        assertEquals(ids, idsInCalendar(file("ics", filter)));
        assertEquals(ids, List.copyOf(new BibTeXParser().parse(new StringReader(file("bib", filter))).getEntries()
            .keySet()).stream().map(key -> key.getValue()).toList());
        assertEquals(ids, new RISParser().parse(new StringReader(file("ris", filter))).getReferences().stream()
            .map(RISReference::getId).toList());
        assertEquals(ids, ids(Json.createReader(new StringReader(file("csl.json", filter))).readArray(),
            item -> item.getString("id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/events?kind=patrol", EVENT, "/it/strands/ilrs", "/en/actors/borisov",
        "/it/briefs/lunar-base"})
    void alternateLinksOfAPageHaveTheMediaTypesOfTheirFiles(String path) {
        var links = site.page(path).select("head link[rel=alternate][type]");
        assertFalse(links.isEmpty());
        for (var link : links) {
            HttpResponse<byte[]> file = site.download(link.attr("href"));
            assertEquals(200, file.statusCode(), link.toString());
            assertEquals(link.attr("type"),
                file.headers().firstValue("Content-Type").orElseThrow().split(";", 2)[0].strip());
        }
    }

    @ParameterizedTest
    @CsvSource({
        EVENT + ".bib, entente-2025-11-19-missile-defence-consultations-",
        EVENT + ".json, entente-2025-11-19-missile-defence-consultations-",
        "/it/strands/ilrs.ris, entente-ilrs-",
        "/en/briefs/lunar-base.csl.json, entente-lunar-base-",
        "/en/cite.bib?kind=patrol, entente-events-",
        "/it/events.ics?kind=patrol, entente-events-kind-patrol-"
    })
    void aFileNameSaysWhatIsInItAndItsEntityTagGives304(String path, String start) {
        HttpResponse<byte[]> file = site.download(path);
        assertEquals(200, file.statusCode());
        String name = file.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.startsWith("attachment; filename=\"" + start), name);
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, site.download(path, "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENT + ".xyz", EVENT + ".", "/en/strands/ilrs.ics", "/en/briefs/lunar-base.ics",
        "/en/events/nothing.bib", "/en/cite.ics"})
    void aFormatThatARecordDoesNotHaveIsNotFound(String path) {
        assertEquals(404, site.get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENT, "/it/strands/ilrs", "/it/briefs/lunar-base", "/en/cite?kind=patrol"})
    void aPageShowsItsReferenceInThreeStyles(String path) {
        var page = site.page(path);
        assertEquals(3, page.select(".references dd").size());
        page.select(".references dd").forEach(reference -> assertTrue(reference.text().startsWith("Entente"),
            reference::text));
        assertEquals(List.of("BibTeX", "RIS", "CSL-JSON"), page.select(".cite .formats a").eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENT, "/it/strands/ilrs", "/it/briefs/lunar-base", "/en/events?kind=patrol",
        "/it/actors/borisov", "/en/places/moscow", "/en/outlets/tass", "/en/sources/SOURCE",
        "/en/commitments/COMMITMENT",
        "/en/encounters/borisov/china-mod", "/en/briefs/new?kind=patrol"})
    void theHeadHasTheMetadataThatReferenceManagersRead(String path) {
        var head = site.page(path.replace("SOURCE", first("sources")).replace("COMMITMENT", first("commitments")))
            .head();
        // Zotero takes a page with citation_title for a journal article, unless og:type says otherwise.
        assertEquals("website", head.select("meta[property=og:type]").attr("content"));
        for (String property : List.of("og:site_name", "og:title", "og:url")) {
            assertFalse(head.select("meta[property=" + property + "]").attr("content").isBlank(), property);
        }
        assertTrue(head.select("meta[name=citation_journal_title]").isEmpty());
        for (String tag : List.of("citation_title", "citation_author", "citation_publication_date",
            "citation_public_url", "citation_language", "DC.title", "DC.creator", "DC.date", "DC.identifier")) {
            assertFalse(head.select("meta[name=" + tag + "]").attr("content").isBlank(), tag);
        }
    }

    @Test
    void theCitationOfAListAsOfADayHasThatDay() {
        String citedUrl = site.page("/en/cite?kind=patrol&as-of=2022-12-31").select("a.address").attr("href");
        var asOf = site.page("/en/events" + citedUrl.substring(citedUrl.indexOf('?')));
        assertTrue(asOf.select("#as-of-day").text().startsWith("As of 31 December 2022"));
        assertTrue(asOf.select(".opening .hint").text().startsWith("This list is as it was cited: "), citedUrl);
        String name = site.get("/en/cite.ris?kind=patrol&as-of=2022-12-31").headers()
            .firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.endsWith("as-of-2022-12-31.ris\""), name);
    }

    @Test
    void aCitedListShowsWhetherTheSetHasChanged() {
        String citedUrl = site.page("/en/cite?kind=patrol").select("a.address").attr("href");
        String query = citedUrl.substring(citedUrl.indexOf('?'));
        String same = site.page("/en/events" + query).select(".opening .hint").text();
        assertTrue(same.startsWith("This list is as it was cited: "), same);
        String old = query.replaceAll("cited=.*", "cited=0123456789ab-3");
        String changed = site.page("/en/events" + old).select(".opening .hint").text();
        assertTrue(changed.startsWith("The set has changed since this list was cited"), changed);
        assertEquals(400, site.get("/en/events?cited=x").statusCode());
    }

    @Test
    void csvHasAByteOrderMarkOnlyOnRequest() {
        String plain = site.get("/en/events.csv?until=2000").body();
        assertEquals("\uFEFF" + plain, site.get("/en/events.csv?until=2000&bom=1").body());
        assertEquals(plain, site.get("/en/events.csv?until=2000&bom=").body());
        assertEquals(400, site.get("/en/events.csv?bom=yes").statusCode());
        assertEquals(400, site.get("/en/events.json?bom=1").statusCode());
    }

    private String file(String extension, String filter) {
        return site.get("/en/events." + extension + "?" + filter).body();
    }

    private JsonObject json(String extension, String filter) {
        return Json.createReader(new StringReader(file(extension, filter))).readObject();
    }

    private static List<String> ids(JsonArray array, Function<JsonObject, String> id) {
        return array.getValuesAs(JsonObject.class).stream().map(id).toList();
    }

    private static List<String> idsInGeoJson(JsonObject geoJson) {
        var ids = new TreeMap<Integer, String>();
        for (JsonObject feature : geoJson.getJsonArray("features").getValuesAs(JsonObject.class)) {
            feature.getJsonObject("properties").getJsonArray("events").getValuesAs(JsonObject.class)
                .forEach(event -> ids.put(event.getInt("position"), event.getString("event_id")));
        }
        return List.copyOf(ids.values());
    }

    private static List<String> idsInAtom(String file) throws Exception {
        var feed = (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(file));
        return feed.getEntries().stream().map(entry -> lastSegment(entry.getId())).toList();
    }

    private static List<String> idsInCalendar(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file)).<CalendarComponent>getComponents(Component.VEVENT)
            .stream().map(entry -> lastSegment(entry.getProperty(Property.UID).orElseThrow().getValue())).toList();
    }

    /** The id of the first record of a collection of the API. */
    private String first(String collection) {
        String page = site.get("/api/v1/" + collection + "?limit=1").body();
        return lastSegment(Json.createReader(new StringReader(page)).readObject().getJsonArray("items")
            .getJsonObject(0).getString("address"));
    }

    private static String lastSegment(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replaceFirst("@.*", "");
    }
}
