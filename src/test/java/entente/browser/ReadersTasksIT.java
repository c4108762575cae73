package entente.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import entente.TestSets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the main tasks of readers from the first page to the file, with each kind of window and input method. */
@ExtendWith(Chromium.Installed.class)
class ReadersTasksIT {
    private static final int EVENTS = TestSets.curated().events().size();

    private final Chromium chromium;

    ReadersTasksIT(Chromium chromium) {
        this.chromium = chromium;
    }

    static Stream<ReaderProfile> readers() {
        return Stream.of(
            ReaderProfile.DESKTOP,
            ReaderProfile.DESKTOP.withKeyboard(),
            ReaderProfile.DESKTOP.withoutScript(),
            ReaderProfile.PHONE,
            ReaderProfile.PHONE.withKeyboard().withoutScript());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anEventIsFoundByAMisspeltName(ReaderProfile reader) {
        try (var window = chromium.open(reader)) {
            window.open("en/");
            window.submit(window.find("#find"), "borisof 21 December 2022");
            String path = "/en/events/2022-12-21-borisov-lunar-base-phases";
            var link = window.find(".events .name a[href$='" + path + "']");
            String title = link.textContent();
            window.follow(link);
            assertEquals(title, window.heading());
            assertTrue(window.page.url().endsWith(path), window.page.url());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void jointNavalExercisesSince2021AreFilteredAndDownloaded(ReaderProfile reader) throws IOException {
        try (var window = chromium.open(reader)) {
            window.open("en/events");
            selectFacetValue(window, "topic=sea");
            selectFacetValue(window, "kind=exercise");
            window.unfold(window.find(".filters > summary"));
            window.submit(window.find("#since"), "2021");
            assertEquals(List.of("From 2021", "Topic: naval forces", "Kind: exercise"),
                window.find(".chips li:not(.clear)").allInnerTexts());
            List<String> firstPage = eventIds(window);
            String count = window.find(".count").textContent();

            String name = "entente-events-topic-sea-kind-exercise-since-2021-" + TestSets.curated().date();
            Download pdf = window.download(window.find(".takeaways").getByText("PDF"));
            assertEquals(name + ".pdf", pdf.suggestedFilename());
            assertEquals("%PDF-", new String(Files.readAllBytes(pdf.path()), 0, 5, US_ASCII));
            Download workbook = window.download(window.find(".takeaways").getByText("Excel"));
            assertEquals(name + ".xlsx", workbook.suggestedFilename());
            List<String> all = eventIds(workbook);
            assertEquals(firstPage, all.subList(0, firstPage.size()));
            assertEquals(String.format(Locale.ENGLISH, "%,d of %,d events", all.size(), EVENTS), count);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aBriefIsReadInItalian(ReaderProfile reader) {
        try (var window = chromium.open(reader)) {
            window.open("en/");
            window.follow(window.find(".menu").getByText("Briefs"));
            window.follow(window.find(".briefs h2").getByText("The lunar base"));
            window.follow(window.find(".twins").getByText("Italiano"));
            assertEquals("it", window.language());
            assertEquals("La base lunare", window.heading());
            window.follow(window.find(".menu a").first());
            assertEquals("it", window.language());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aCitationIsFollowedToItsFirstSource(ReaderProfile reader) {
        try (var window = chromium.open(reader)) {
            window.open("it/events/2025-11-19-missile-defence-consultations");
            var chain = window.find(".chain").filter(new FilterOptions().setHasText("tvsvizzera.it")).locator("a");
            List<String> voices = chain.allTextContents();
            assertTrue(voices.size() > 2, voices::toString);
            window.follow(chain.first());
            assertEquals(voices.getFirst(), window.heading());
            String address = window.page.url();
            String actor = address.substring(address.lastIndexOf('/') + 1);
            List<String> events = eventIds(window);
            assertEquals(newestEventIdsOf(actor, window).subList(0, events.size()), events);
        }
    }

    static Stream<ReaderProfile> withPointer() {
        return readers().filter(reader -> reader.inputMethod() == InputMethod.POINTER);
    }

    @ParameterizedTest
    @MethodSource("withPointer")
    void aColumnOfTheChartSelectsItsYear(ReaderProfile reader) {
        try (var window = chromium.open(reader)) {
            window.open("en/events?kind=patrol");
            var column = window.find("figure a:visible").first();
            String label = column.locator("title").textContent();
            window.follow(column);
            String year = label.substring(0, 4);
            assertTrue(window.page.url().endsWith("/en/events?kind=patrol&since=" + year + "&until=" + year),
                window.page.url());
            assertEquals(List.of("From " + year, "To " + year, "Kind: patrol"),
                window.find(".chips li:not(.clear)").allInnerTexts());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFilteredListIsShownAsATimelineAndAsATable(ReaderProfile reader) {
        try (var window = chromium.open(reader)) {
            window.open("it/events?strand=ilrs");
            window.follow(window.find(".figures a").getByText("Linea del tempo"));
            window.unfold(window.find(".data > summary"));
            int rows = window.find(".data tbody tr").count();
            assertEquals(String.format(Locale.ITALIAN, "%,d dei %,d eventi", rows, EVENTS),
                window.find(".count").textContent());
            assertTrue(window.find(".data tbody a").first().isVisible());
        }
    }

    @Test
    void aPrintedPageShowsItsAddressAndTheAddressesOfItsSources() {
        try (var window = chromium.open(ReaderProfile.DESKTOP)) {
            window.open("en/events/2025-11-19-missile-defence-consultations");
            window.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertTrue(
                window.find(".here").innerText().endsWith("/en/events/2025-11-19-missile-defence-consultations"));
            assertTrue(window.find(".menu").isHidden() && window.find(".foot").isHidden());
            var source = window.find("a.out").first();
            assertEquals("\" <" + source.getAttribute("href") + ">\"",
                source.evaluate("link => getComputedStyle(link, '::after').content"));
        }
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        try (var window = chromium.open(ReaderProfile.DESKTOP.withKeyboard())) {
            window.open("en/events");
            window.follow(window.find("a").first());
            assertEquals("content", window.find(":focus").getAttribute("id"));
        }
    }

    /** Selects a value of a facet, and opens first what hides it. */
    private static void selectFacetValue(BrowserWindow window, String parameter) {
        window.unfold(window.find(".filters > summary"));
        var link = window.find("a[href*='" + parameter + "']");
        var facet = window.find(".facet").filter(new FilterOptions().setHas(link));
        var value = facet.locator(link);
        if (!value.isVisible()) window.unfold(facet.locator("summary"));
        window.follow(value);
    }

    /** The ids of the events with an actor, newest first, in the API. */
    private static List<String> newestEventIdsOf(String actor, BrowserWindow window) {
        String json = window.page.request().get("api/v1/events?sort=date&limit=200&actor=" + actor).text();
        return Json.createReader(new StringReader(json)).readObject().getJsonArray("items")
            .getValuesAs(JsonObject.class).stream().map(event -> event.getString("event_id")).toList();
    }

    private static List<String> eventIds(BrowserWindow window) {
        return window.find(".events .name a").all().stream().map(title -> title.getAttribute("href"))
            .map(address -> address.substring(address.lastIndexOf('/') + 1)).toList();
    }

    private static List<String> eventIds(Download workbook) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(workbook.path()))) {
            var ids = new ArrayList<String>();
            book.getSheet("Events").forEach(row -> ids.add(row.getCell(0).getStringCellValue()));
            assertEquals("event_id", ids.removeFirst());
            return ids;
        }
    }
}
