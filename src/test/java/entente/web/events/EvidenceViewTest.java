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
    void namesEachOriginWithItsPages() {
        assertEquals("10 pages, 2 origins: Rossiya-24 (9 pages) and Government of Russia (1 page)",
            view(Language.ENGLISH, BORISOV).basis());
        assertTrue(view(Language.ITALIAN, BORISOV).basis().startsWith("10 pagine, 2 origini: Rossiya-24 (9 pagine)"));
    }

    @Test
    void setsTheAccountsSideBySideAndSilenceAsSilence() {
        List<AccountView> accounts = view(Language.ENGLISH, CONSULTATIONS).accounts();
        assertEquals(List.of("Russia", "China", "Third parties"), accounts.stream().map(AccountView::side).toList());
        assertTrue(accounts.getFirst().silence().isEmpty());
        assertEquals("Silence: the set holds no account of it from this side.", accounts.get(1).silence());
        assertEquals(List.of(), accounts.get(1).statements());
    }

    @Test
    void anAccountLeadsToWhatItSaysAndToWhatItDisputes() {
        AccountView told = view(Language.ENGLISH, CONSULTATIONS).accounts().getFirst();
        assertTrue(told.statements().stream().map(Link::href).toList().contains("#s1"));
        assertTrue(told.notes().stream().allMatch(note -> note.href().startsWith("#note-")), told.notes().toString());
        assertTrue(told.notes().stream().map(Link::words)
            .anyMatch(note -> note.contains("both depart from the ministry note")), told.notes().toString());
    }

    @Test
    void warnsOfWhatAWeightyEventLacksAndSaysWhatWouldSettleIt() {
        assertNull(view(Language.ENGLISH, BORISOV).warning());
        var set = PageRequests.curated(Language.ENGLISH, "").edition().set();
        CorroborationGap lack =
            CorroborationGap.lacking(set).stream().filter(one -> !one.silent().isEmpty()).findFirst()
                .orElseThrow();
        var warning = warning(view(Language.ENGLISH, lack.event().id()));
        assertTrue(warning.remedy().contains("an account from " + lack.silent().getFirst().nameIn(Language.ENGLISH)));
        assertEquals("/root/en/corroboration", warning.others().href());
    }

    @Test
    void marksAWarningWhereverTheEventIsListed() {
        PageRequest request = PageRequests.curated(Language.ENGLISH, "events");
        var set = request.edition().set();
        var guide = new RecordLinks(request);
        var lacking = CorroborationGap.lacking(set).stream().map(lack -> lack.event().id()).toList();
        var marked = set.events().values().stream().filter(event -> !guide.row(event).warning().isEmpty())
            .map(event -> event.id()).toList();
        assertEquals(lacking, marked);
    }

    private static EvidenceView.Warning warning(EvidenceView view) {
        return Objects.requireNonNull(view.warning(), view.basis());
    }

    private static EvidenceView view(Language language, String id) {
        PageRequest request = PageRequests.curated(language, "events/" + id);
        var event = request.edition().set().event(id).orElseThrow();
        var list = NumberedCitations.of(event, new RecordLinks(request), request.messages());
        return EvidenceView.of(event, list, request);
    }
}
