package entente.web.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.insight.CorroborationGap;
import entente.model.Language;
import entente.web.PageRequests;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.NumberedCitations;
import entente.web.view.RecordLinks;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EvidenceViewTest {
    private static final String BORISOV = "2022-12-21-borisov-lunar-base-phases";
    private static final String CONSULTATIONS = "2025-11-19-missile-defence-consultations";

    @Test
    void theSummaryNamesEachOriginWithItsNumberOfPages() {
        assertEquals("10 pages, 2 origins: Rossiya-24 (9 pages) and Government of Russia (1 page)",
            view(Language.ENGLISH, BORISOV).originSummary());
        assertTrue(
            view(Language.ITALIAN, BORISOV).originSummary().startsWith("10 pagine, 2 origini: Rossiya-24 (9 pagine)"));
    }

    @Test
    void everySideHasAnAccountAndSilenceIsMarked() {
        List<AccountView> accounts = view(Language.ENGLISH, CONSULTATIONS).accounts();
        assertEquals(List.of("Russia", "China", "Third parties"), accounts.stream().map(AccountView::side).toList());
        assertTrue(accounts.getFirst().silence().isEmpty());
        assertEquals("Silence: the set holds no account of it from this side.", accounts.get(1).silence());
        assertEquals(List.of(), accounts.get(1).statements());
    }

    @Test
    void anAccountLinksToItsStatementsAndToItsNotes() {
        AccountView account = view(Language.ENGLISH, CONSULTATIONS).accounts().getFirst();
        assertTrue(account.statements().stream().map(Link::href).toList().contains("#s1"));
        assertTrue(account.notes().stream().allMatch(note -> note.href().startsWith("#note-")),
            account.notes().toString());
        assertTrue(account.notes().stream().map(Link::words)
            .anyMatch(note -> note.contains("both depart from the ministry note")), account.notes().toString());
    }

    @Test
    void aGapInCorroborationGivesAWarningWithItsRemedy() {
        assertNull(view(Language.ENGLISH, BORISOV).warning());
        var set = PageRequests.curated(Language.ENGLISH, "").edition().set();
        CorroborationGap gap =
            CorroborationGap.all(set).stream().filter(candidate -> !candidate.silentPrincipals().isEmpty()).findFirst()
                .orElseThrow();
        var warning = warning(view(Language.ENGLISH, gap.event().id()));
        assertTrue(
            warning.remedy().contains("an account from " + gap.silentPrincipals().getFirst().nameIn(Language.ENGLISH)));
        assertEquals("/root/en/corroboration", warning.others().href());
    }

    @Test
    void exactlyTheEventsWithAGapHaveAWarningInAList() {
        PageRequest request = PageRequests.curated(Language.ENGLISH, "events");
        var set = request.edition().set();
        var links = new RecordLinks(request);
        var withGap = CorroborationGap.all(set).stream().map(gap -> gap.event().id()).toList();
        var withWarning = set.events().values().stream().filter(event -> !links.row(event).warning().isEmpty())
            .map(event -> event.id()).toList();
        assertEquals(withGap, withWarning);
    }

    private static EvidenceView.Warning warning(EvidenceView view) {
        return Objects.requireNonNull(view.warning(), view.originSummary());
    }

    private static EvidenceView view(Language language, String id) {
        PageRequest request = PageRequests.curated(language, "events/" + id);
        var event = request.edition().set().event(id).orElseThrow();
        var citations = NumberedCitations.of(event, new RecordLinks(request), request.messages());
        return EvidenceView.of(event, citations, request);
    }
}
