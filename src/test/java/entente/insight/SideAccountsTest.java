package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.insight.SideAccounts.Account;
import entente.model.Actor.State;
import entente.model.Citation;
import entente.model.Event;
import entente.model.EventSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideAccountsTest {
    private static final EventSet SET = TestSets.invented();

    @Test
    void divideCitationsByTheCountryOfTheOriginNotOfThePublisher() {
        SideAccounts accounts = accounts(SET, "2021-11-19-missile-defence-consultations");
        assertEquals(List.of(0, 3, 0), sizes(accounts));
        assertEquals(1, accounts.accounts().get(1).origins().count());
    }

    @Test
    void haveAnEmptyAccountForASilentSide() {
        SideAccounts accounts = accounts(SET, "2020-06-radar-handed-over");
        assertEquals(List.of("sutria"), accounts.silentPrincipals().stream().map(State::id).toList());
        assertTrue(accounts.accounts().getLast().isSilent());
    }

    @Test
    void keepTheNotesOfCitations() {
        Account thirdParties = accounts(SET, "2013-09-02-strait-shield-2013").accounts().getLast();
        assertEquals(List.of("Eleven ships"), thirdParties.withNotes().stream().map(Citation::note).toList());
    }

    @Test
    void coverEveryCitationOfTheCuratedSet() {
        EventSet curated = TestSets.curated();
        for (var event : curated.events().values()) {
            long total = event.allCitations().map(citation -> citation.source().id() + citation.chain()).distinct()
                .count();
            assertEquals(total, sizes(SideAccounts.of(event, curated.vocabulary())).stream().mapToInt(n -> n).sum(),
                event.id());
        }
    }

    @Test
    void onePrincipalOfTheCuratedSetIsSilentOnTheConsultationsOfNovember2025() {
        SideAccounts accounts = accounts(TestSets.curated(), "2025-11-19-missile-defence-consultations");
        assertEquals(List.of(TestSets.curated().vocabulary().principals().get(1)), accounts.silentPrincipals());
        assertEquals(1, accounts.accounts().getFirst().origins().count());
    }

    @Test
    void corroborationIsMissingForDecisiveEventsWithOneOriginOrOneSide() {
        assertEquals(
            List.of("1998-space-treaty", "2011-07-28-strait-shield-2011", "2019-03-15-moon-base-agreement",
                "2020-06-radar-handed-over"),
            CorroborationGap.all(SET).stream().map(gap -> gap.event().id()).toList());
    }

    @Test
    void corroborationGapHasWhatIsMissing() {
        CorroborationGap radar =
            CorroborationGap.of(event(SET, "2020-06-radar-handed-over"), SET.vocabulary()).orElseThrow();
        assertTrue(radar.hasOneOrigin());
        assertEquals(List.of("sutria"), radar.silentPrincipals().stream().map(State::id).toList());
        CorroborationGap treaty =
            CorroborationGap.of(event(SET, "1998-space-treaty"), SET.vocabulary()).orElseThrow();
        assertEquals(List.of(), treaty.silentPrincipals());
    }

    @Test
    void corroborationGapHasACodeForEverythingThatIsMissing() {
        assertEquals(List.of("origin", "sutria"), CorroborationGap
            .of(event(SET, "2020-06-radar-handed-over"), SET.vocabulary()).orElseThrow().codes());
        assertEquals(List.of("origin"), CorroborationGap
            .of(event(SET, "1998-space-treaty"), SET.vocabulary()).orElseThrow().codes());
    }

    @Test
    void corroborationIsNotRequiredOfLessSignificantEvents() {
        assertTrue(CorroborationGap.of(event(SET, "2012-secret-rocket-base"), SET.vocabulary()).isEmpty());
        assertTrue(CorroborationGap.of(event(SET, "2022-02-08-joint-declaration"), SET.vocabulary()).isEmpty());
    }

    private static SideAccounts accounts(EventSet set, String id) {
        return SideAccounts.of(event(set, id), set.vocabulary());
    }

    private static Event event(EventSet set, String id) {
        return set.event(id).orElseThrow();
    }

    private static List<Integer> sizes(SideAccounts accounts) {
        return accounts.accounts().stream().map(account -> account.citations().size()).toList();
    }
}
