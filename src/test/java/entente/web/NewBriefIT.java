package entente.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

/** Briefs that readers define, from a filtered list or with the form. */
@ExtendWith(DeployedSiteExtension.class)
class NewBriefIT {
    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void aFilteredListLinksToItsBrief(String language, DeployedSite site) {
        Element button = site.page("/" + language + "/events?kind=patrol&since=2021").selectFirst("a.brief");
        var page = site.page(site.path(button.attr("href")));

        assertTrue(page.selectFirst(".brief .lead").text().matches(".*: (patrol|pattugliamento); .* 2021"),
            page.selectFirst(".brief .lead").text());
        assertFalse(page.select("#notes").isEmpty());
        assertTrue(page.select(".stamp dd").last().text().startsWith("http"), "its public address");
    }

    @ParameterizedTest
    @CsvSource({"en, Make a brief of your own", "it, Componi un dossier"})
    void withoutParametersThePageHasTheFormOnly(String language, String heading, DeployedSite site) {
        var page = site.page("/" + language + "/briefs/new");

        assertEquals(heading, page.selectFirst("h1").text());
        for (String name : new String[]{"title", "since", "until", "kind", "actor", "part", "marking", "language",
            "length"}) {
            assertFalse(page.select("form.fields [name=" + name + "]").isEmpty(), name);
        }
        assertTrue(page.select(".brief").isEmpty());
    }

    @Test
    void emptyFieldsOfTheFormAreIgnored(DeployedSite site) {
        var page = site.page("/en/briefs/new?title=Patrols+at+sea&q=&since=2021&until=&origins=&kind=patrol"
            + "&part=events&part=method&length=short&sort=date&marking=green&language=en");

        assertEquals("Patrols at sea", page.selectFirst(".brief h1").text());
        assertTrue(page.selectFirst(".stamp").text().contains("TLP:GREEN"));
        assertEquals("Patrols at sea", page.selectFirst("input[name=title]").val());
        assertTrue(page.selectFirst("input[name=kind][value=patrol]").hasAttr("checked"));
        assertTrue(page.select("#figure").isEmpty(), "only the sections that were chosen");
    }

    @Test
    void choosingALanguageRedirectsToItsPath(DeployedSite site) {
        HttpResponse<String> response = site.get("/en/briefs/new?kind=patrol&language=it&length=full");

        assertEquals(301, response.statusCode());
        assertTrue(response.headers().firstValue("Location").orElseThrow()
            .endsWith("/it/briefs/new?length=full&kind=patrol"));
    }

    @ParameterizedTest
    @CsvSource({"en, pdf, application/pdf", "it, pdf, application/pdf",
        "en, xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    void aDownloadIsNamedAfterItsTitleAndIsReproducible(String language, String extension, String type,
        DeployedSite site) {
        String path =
            "/" + language + "/briefs/new." + extension + "?title=Patrols%20at%20sea&kind=patrol&length=short";
        HttpResponse<byte[]> file = site.download(path);

        assertEquals(200, file.statusCode());
        assertTrue(file.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
        String name = file.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.matches(".*\"entente-brief-patrols-at-sea-\\d{4}-\\d{2}-\\d{2}\\." + extension + "\""), name);
        assertArrayEquals(file.body(), site.download(path).body());
    }

    @Test
    void aShortBriefHasTwoPages(DeployedSite site) throws IOException {
        try (var pdf = new PdfReader(site.download("/it/briefs/new.pdf?area=space&length=short").body())) {
            assertEquals(2, pdf.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @CsvSource({"colour=red, title", "part=notes, one-sided", "marking=pink, amber-strict", "language=fr, it",
        "length=long, full", "page=2, length"})
    void anInvalidParameterIsRefusedWithTheValidValues(String query, String validValue, DeployedSite site) {
        for (String path : new String[]{"/en/briefs/new?", "/it/briefs/new?"}) {
            HttpResponse<String> response = site.get(path + query);
            assertEquals(400, response.statusCode(), query);
            assertTrue(response.body().contains(validValue), response.body());
        }
    }

    @Test
    void aTooLongTitleIsRefused(DeployedSite site) {
        HttpResponse<String> response = site.get("/en/briefs/new?title=" + "m".repeat(81));

        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("80"));
    }
}
