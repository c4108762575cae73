package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import entente.feed.api.Resource;
import entente.model.Language;
import entente.web.api.RecordEndpoint;
import entente.web.events.EventPage;
import entente.web.page.FailureView;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.page.PageResult.Failure;
import entente.web.records.PlacePage;
import entente.web.view.CiteThis;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests for withdrawn records: pages and the API answer 410 with the reason and the successor. */
class WithdrawnRecordsTest {
    private static final String WITHDRAWN = "2016-05-21-defence-ministers-meet";

    @Test
    void aWithdrawnRecordIsGoneWithItsReasonAndALinkToItsSuccessor() {
        var gone =
            assertInstanceOf(Failure.Gone.class, new EventPage(new CiteThis()).show(request("events", WITHDRAWN)));
        assertEquals("Ritirato il 10 gennaio 2023: Un doppione dell’incontro del 20 maggio.", gone.explanation());
        assertEquals(List.of("/root/it/events/2016-05-20-defence-ministers-meet"),
            gone.suggestions().stream().map(Link::href).toList());
        var fromApi =
            assertInstanceOf(Failure.Gone.class,
                new RecordEndpoint<>("build", Resource.EVENTS).show(request("", WITHDRAWN)));
        assertEquals(List.of("https://entente.example/api/v1/events/2016-05-20-defence-ministers-meet"),
            fromApi.suggestions().stream().map(Link::href).toList());
    }

    @Test
    void aWithdrawnRecordWithoutSuccessorHasNoLink() {
        var gone = assertInstanceOf(Failure.Gone.class, new PlacePage().show(request("places", "port-of-nowhere")));
        assertEquals(List.of(), gone.suggestions());
        assertEquals(410,
            FailureView.of(gone, new SiteUrls("", Language.ITALIAN), Messages.in(Language.ITALIAN)).status());
    }

    @Test
    void theIdOfAWithdrawnRecordOfAnotherTypeIsNotFound() {
        assertInstanceOf(Failure.NotFound.class, new PlacePage().show(request("places", WITHDRAWN)));
    }

    private static PageRequest request(String section, String id) {
        return PageRequests.of(PageRequests.INVENTED, Language.ITALIAN, section + "/" + id, id);
    }
}
