package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.feed.api.Resource;
import entente.model.Language;
import entente.web.api.RecordEndpoint;
import entente.web.events.EventPage;
import entente.web.html.ErrorReport;
import entente.web.page.FailureView;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult.Failure;
import entente.web.records.PlacePage;
import entente.web.view.CiteThis;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCareTest {
    private static final String DOUBLE = "2016-05-21-defence-ministers-meet";

    @Test
    void aWithdrawnRecordIsGoneForAReasonAndLeadsToItsSuccessor() {
        var gone =
            assertInstanceOf(Failure.Gone.class, new EventPage(new CiteThis()).show(request("events", DOUBLE)));
        assertEquals("Ritirato il 10 gennaio 2023: Un doppione dell’incontro del 20 maggio.", gone.explanation());
        assertEquals(List.of("/root/it/events/2016-05-20-defence-ministers-meet"),
            gone.near().stream().map(Link::href).toList());
        var program =
            assertInstanceOf(Failure.Gone.class,
                new RecordEndpoint<>("build", Resource.EVENTS).show(request("", DOUBLE)));
        assertEquals(List.of("https://entente.example/api/v1/events/2016-05-20-defence-ministers-meet"),
            program.near().stream().map(Link::href).toList());
    }

    @Test
    void whatIsWithdrawnWithoutSuccessorLeadsNowhere() {
        var gone = assertInstanceOf(Failure.Gone.class, new PlacePage().show(request("places", "port-of-nowhere")));
        assertEquals(List.of(), gone.near());
        assertEquals(410,
            FailureView.of(gone, new SiteUrls("", Language.ITALIAN), Messages.in(Language.ITALIAN)).status());
    }

    @Test
    void aRecordOfAnotherKindWasNeverThere() {
        assertInstanceOf(Failure.NotFound.class, new PlacePage().show(request("places", DOUBLE)));
    }

    @Test
    void aReportNamesRecordAndAddressWhateverStandsInThem() {
        var mail = new ErrorReport("mailto:desk@entente.example");
        String href = mail.href("a&b?c", "https://entente.example/en/events/a&b?c#d", Messages.in(Language.ENGLISH));
        assertEquals("mailto:desk@entente.example?subject=Error%20in%20a%26b%3Fc"
            + "&body=https%3A%2F%2Fentente.example%2Fen%2Fevents%2Fa%26b%3Fc%23d", href);
        assertEquals("https://desk.example/?form=1&record=a%26b&address=x",
            new ErrorReport("https://desk.example/?form=1").href("a&b", "x", Messages.in(Language.ENGLISH)));
        assertEquals("https://desk.example/report?record=a&address=x",
            new ErrorReport("https://desk.example/report").href("a", "x", Messages.in(Language.ENGLISH)));
        assertEquals("mailto", URI.create(href).getScheme());
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk@entente.example", "mailto:", "mailto:desk", "mailto:a@b.example?cc=c@d.example",
        "javascript:alert(1)", "https://", "ftp://a.example", "https://a.example/#b"})
    void nothingElseIsWhereErrorsAreReported(String to) {
        assertFalse(ErrorReport.fits(to));
        var settings = Settings.of(properties("entente.report", to), Map.of());
        assertEquals("ENTENTE_REPORT", settings.problems().getFirst().file());
    }

    @Test
    void errorsAreReportedByMailOrOnAPage() {
        assertTrue(ErrorReport.fits("mailto:desk@entente.example"));
        assertTrue(ErrorReport.fits("https://entente.example/report?form=1"));
        var settings = Settings.of(properties("entente.report", "mailto:desk@entente.example"), Map.of());
        assertEquals(List.of(), settings.problems());
        assertEquals(new ErrorReport("mailto:desk@entente.example"), settings.report());
    }

    private static Properties properties(String name, String value) {
        var properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }

    private static PageRequest request(String section, String id) {
        return PageRequests.of(PageRequests.INVENTED, Language.ITALIAN, section + "/" + id, id);
    }
}
