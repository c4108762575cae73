package entente.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import entente.edition.Edition;
import entente.edition.Refusal;
import entente.model.Language;
import entente.web.PageRequests;
import entente.web.events.EventPage;
import entente.web.events.EventView;
import entente.web.page.PageResult.Failure;
import entente.web.view.CiteThis;
import entente.web.view.FeedLinks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordPageTest {
    private static final LocalDate EARLY = LocalDate.of(1998, 12, 31);
    private static final String EVENT_ID = "2016-05-20-defence-ministers-meet";

    private final EventPage page = new EventPage(new CiteThis());

    @Test
    void aRecordIsShownUnderItsTitle() {
        var shown = assertInstanceOf(PageResult.HtmlPage.class, page.show(request(PageRequests.INVENTED, EVENT_ID)));
        var view = assertInstanceOf(EventView.class, shown.view());
        assertEquals("event", shown.template());
        assertEquals(view.opening().title(), shown.title());
        assertEquals(EVENT_ID, view.facts().id());
        assertEquals(PageRequests.SITE + "/en/events/" + EVENT_ID, view.facts().address());
    }

    @Test
    void anUnknownIdIsNotFoundAndLinksToSimilarRecords() {
        var notFound = assertInstanceOf(Failure.NotFound.class,
            page.show(request(PageRequests.INVENTED, "2016-05-20-defense-ministers-meet")));
        assertEquals("/root/en/events/" + EVENT_ID, notFound.suggestions().getFirst().href());
    }

    @Test
    void withoutAnIdTheResponseRedirectsToTheList() {
        assertEquals(new PageResult.Redirect("/root/en/events"), page.show(request(PageRequests.INVENTED, "")));
    }

    @Test
    void aWithdrawnRecordIsGone() {
        assertInstanceOf(Failure.Gone.class,
            page.show(request(PageRequests.INVENTED, "2016-05-21-defence-ministers-meet")));
    }

    @Test
    void aRecordThatWasNotKnownOnTheDayLinksToTheCurrentSet() {
        var notYetKnown = assertInstanceOf(Failure.NotYetKnown.class,
            page.show(request(PageRequests.INVENTED.asOf(EARLY), EVENT_ID)));
        assertEquals(EARLY, notYetKnown.day());
        assertEquals("/root/en/events/" + EVENT_ID, notYetKnown.current().href());
    }

    @Test
    void anUnknownIdIsAlsoNotFoundAsOfADay() {
        assertInstanceOf(Failure.NotFound.class, page.show(request(PageRequests.INVENTED.asOf(EARLY), "x")));
    }

    @Test
    void aRecordIsDownloadedInEachFormatUnderItsId() {
        for (var format : FeedLinks.EVENT_FORMATS) {
            var file = assertInstanceOf(PageResult.Download.class,
                page.show(request(PageRequests.INVENTED, EVENT_ID + "." + format.extension())));
            assertEquals(format.mediaType(), file.mediaType());
            assertEquals("entente-" + EVENT_ID + "-" + PageRequests.INVENTED.set().date() + "." + format.extension(),
                file.name());
        }
    }

    @Test
    void anUnknownFormatIsNotFound() {
        assertInstanceOf(Failure.NotFound.class, page.show(request(PageRequests.INVENTED, EVENT_ID + ".exe")));
    }

    @Test
    void everyFailureHasAStatusAndTextsInEveryLanguage() {
        List<Failure> failures = List.of(new Failure.NotFound(List.of()), new Failure.DocumentTooLarge(30_000, 20_000),
            new Failure.SetTooLarge(30_000, 10_000), new Failure.AddressTooLong(6_000), new Failure.MethodNotAllowed(),
            new Failure.Busy(), new Failure.Unavailable(refusal(Refusal.Reason.INVALID, 0)),
            new Failure.BriefUnavailable(List.of()), new Failure.Unexpected(),
            new Failure.NotYetKnown(EARLY, new Link("x", "/x")));
        for (Language language : Language.values()) {
            var request = PageRequests.of(PageRequests.INVENTED, language, "events", "");
            assertEquals(List.of(404, 400, 400, 414, 405, 503, 503, 503, 500, 404), failures.stream()
                .map(failure -> FailureView.of(failure, request.urls(), request.messages()).status()).toList());
        }
    }

    @Test
    void aFailureOfTheSetSaysWhyAndInWhichPartsButNamesNoFile() {
        var english = PageRequests.of(PageRequests.INVENTED, Language.ENGLISH, "events", "");
        assertEquals(List.of("The dataset breaks rules of its codebook.", "Events: 2 problems", "Sources: one problem",
            "and 199,800 more problems"), details(Refusal.Reason.INVALID, 199_800, english));
        for (Language language : Language.values()) {
            var request = PageRequests.of(PageRequests.INVENTED, language, "events", "");
            for (Refusal.Reason reason : Refusal.Reason.values()) {
                assertEquals(3, details(reason, 0, request).size());
            }
            for (Refusal.Part part : Refusal.Part.values()) {
                assertFalse(request.messages().get("web.failure.part." + part.code()).isBlank());
            }
        }
    }

    private static List<String> details(Refusal.Reason reason, int omitted, PageRequest request) {
        return FailureView
            .of(new Failure.Unavailable(refusal(reason, omitted)), request.urls(), request.messages()).details();
    }

    private static Refusal refusal(Refusal.Reason reason, int omitted) {
        return new Refusal(reason, Instant.EPOCH, 3 + omitted,
            new TreeMap<>(Map.of(Refusal.Part.EVENTS, 2, Refusal.Part.SOURCES, 1)));
    }

    private static PageRequest request(Edition edition, String id) {
        return PageRequests.record(edition, "events", id);
    }
}
