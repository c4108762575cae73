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

/** One filter, one truth, in the formats for other programs too: each is read back by a library that did not write it. */
@ExtendWith(Deployed.class)
class FormatsIT {
    private static final String EVENT = "/en/events/2025-11-19-missile-defence-consultations";

    private final Visitor visitor;

    FormatsIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=exercise&kind=patrol&since=2021", "area=space&sort=-date", "q=lunar+base",
        "side=both&origins=3&sort=origins", "until=2000", "place=moon", "kind=patrol&as-of=2022-12-31"})
    void everyFormatHoldsTheSameEventsInTheSameOrder(String filter) throws Exception {
        List<String> ids = objects(json("json", filter).getJsonArray("events"), event -> event.getString("event_id"));
        assertFalse(ids.isEmpty());
        assertEquals(ids, file("ndjson", filter).lines()
            .map(line -> Json.createReader(new StringReader(line)).readObject().getString("event_id")).toList());
        assertEquals(ids, objects(json("jsonld", filter).getJsonArray("itemListElement"),
            item -> item.getJsonObject("item").getString("identifier")));
        assertEquals(ids, objects(json("feed.json", filter).getJsonArray("items"), item -> last(item.getString("id"))));
        assertEquals(ids, inMap(json("geojson", filter)));
        assertEquals(ids, inAtom(file("atom", filter)));
        assertEquals(ids, inCalendar(file("ics", filter)));
        assertEquals(ids, List.copyOf(new BibTeXParser().parse(new StringReader(file("bib", filter))).getEntries()
            .keySet()).stream().map(key -> key.getValue()).toList());
        assertEquals(ids, new RISParser().parse(new StringReader(file("ris", filter))).getReferences().stream()
            .map(RISReference::getId).toList());
        assertEquals(ids, objects(Json.createReader(new StringReader(file("csl.json", filter))).readArray(),
            item -> item.getString("id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/events?kind=patrol", EVENT, "/it/strands/ilrs", "/en/actors/borisov",
        "/it/briefs/lunar-base"})
    void aPagesHeadLeadsToItsFilesByTheirTypes(String path) {
        var links = visitor.page(path).select("head link[rel=alternate][type]");
        assertFalse(links.isEmpty());
        for (var link : links) {
            HttpResponse<byte[]> file = visitor.download(link.attr("href"));
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
        "/it/events.ics?kind=patrol, entente-events-"
    })
    void aFileSaysInItsNameWhatIsInItAndIsNotSentTwice(String path, String start) {
        HttpResponse<byte[]> file = visitor.download(path);
        assertEquals(200, file.statusCode());
        String name = file.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.startsWith("attachment; filename=\"" + start), name);
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, visitor.download(path, "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENT + ".xyz", EVENT + ".", "/en/strands/ilrs.ics", "/en/briefs/lunar-base.ics",
        "/en/events/nothing.bib", "/en/cite.ics"})
    void aFormatThatARecordHasNotIsNotFound(String path) {
        assertEquals(404, visitor.get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENT, "/it/strands/ilrs", "/it/briefs/lunar-base", "/en/cite?kind=patrol"})
    void aPageShowsHowItIsCitedInThreeStyles(String path) {
        var page = visitor.page(path);
        assertEquals(3, page.select(".references dd").size());
        page.select(".references dd").forEach(reference -> assertTrue(reference.text().startsWith("Entente"),
            reference::text));
        assertEquals(List.of("BibTeX", "RIS", "CSL-JSON"), page.select(".cite .formats a").eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENT, "/it/strands/ilrs", "/it/briefs/lunar-base", "/en/events?kind=patrol"})
    void programsForReferencesFindWhatTheyReadInTheHead(String path) {
        var head = visitor.page(path).head();
        for (String tag : List.of("citation_title", "citation_author", "citation_publication_date",
            "citation_public_url", "citation_language", "DC.title", "DC.creator", "DC.date", "DC.identifier")) {
            assertFalse(head.select("meta[name=" + tag + "]").attr("content").isBlank(), tag);
        }
    }

    @Test
    void aListAsOfADayIsCitedAsOfThatDay() {
        String cited = visitor.page("/en/cite?kind=patrol&as-of=2022-12-31").select("a.address").attr("href");
        var then = visitor.page("/en/events" + cited.substring(cited.indexOf('?')));
        assertTrue(then.select("#as-of-day").text().startsWith("As of 31 December 2022"));
        assertTrue(then.select(".opening .hint").text().startsWith("This list is as it was cited: "), cited);
        String name = visitor.get("/en/cite.ris?kind=patrol&as-of=2022-12-31").headers()
            .firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.endsWith("as-of-2022-12-31.ris\""), name);
    }

    @Test
    void aCitedListTellsWhetherTheSetHasChanged() {
        String cited = visitor.page("/en/cite?kind=patrol").select("a.address").attr("href");
        String query = cited.substring(cited.indexOf('?'));
        String same = visitor.page("/en/events" + query).select(".opening .hint").text();
        assertTrue(same.startsWith("This list is as it was cited: "), same);
        String old = query.replaceAll("cited=.*", "cited=0123456789ab-3");
        String changed = visitor.page("/en/events" + old).select(".opening .hint").text();
        assertTrue(changed.startsWith("The set has changed since this list was cited"), changed);
        assertEquals(400, visitor.get("/en/events?cited=x").statusCode());
    }

    @Test
    void aTableHasAByteOrderMarkOnlyForThoseWhoAskForIt() {
        String plain = visitor.get("/en/events.csv?until=2000").body();
        assertEquals("\uFEFF" + plain, visitor.get("/en/events.csv?until=2000&bom=1").body());
        assertEquals(plain, visitor.get("/en/events.csv?until=2000&bom=").body());
        assertEquals(400, visitor.get("/en/events.csv?bom=yes").statusCode());
        assertEquals(400, visitor.get("/en/events.json?bom=1").statusCode());
    }

    private String file(String extension, String filter) {
        return visitor.get("/en/events." + extension + "?" + filter).body();
    }

    private JsonObject json(String extension, String filter) {
        return Json.createReader(new StringReader(file(extension, filter))).readObject();
    }

    private static List<String> objects(JsonArray array, Function<JsonObject, String> id) {
        return array.getValuesAs(JsonObject.class).stream().map(id).toList();
    }

    private static List<String> inMap(JsonObject map) {
        var ids = new TreeMap<Integer, String>();
        for (JsonObject feature : map.getJsonArray("features").getValuesAs(JsonObject.class)) {
            feature.getJsonObject("properties").getJsonArray("events").getValuesAs(JsonObject.class)
                .forEach(event -> ids.put(event.getInt("position"), event.getString("event_id")));
        }
        return List.copyOf(ids.values());
    }

    private static List<String> inAtom(String file) throws Exception {
        var feed = (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(file));
        return feed.getEntries().stream().map(entry -> last(entry.getId())).toList();
    }

    private static List<String> inCalendar(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file)).<CalendarComponent>getComponents(Component.VEVENT)
            .stream().map(entry -> last(entry.getProperty(Property.UID).orElseThrow().getValue())).toList();
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
