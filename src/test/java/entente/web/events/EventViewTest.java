package entente.web.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.model.Language;
import entente.web.PageRequests;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.CiteThis;
import entente.web.view.NumberedCitations;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventViewTest {
    private static final String BORISOV = "2022-12-21-borisov-lunar-base-phases";

    @Test
    void aSourceThatIsCitedSeveralTimesCountsOnce() {
        assertEquals("10 sources, 2 origins; told by Russia only",
            view(Language.ENGLISH, BORISOV).evidence().sourcingSummary());
        assertEquals("10 fonti, 2 origini; a riferirlo: solo Russia",
            view(Language.ITALIAN, BORISOV).evidence().sourcingSummary());
    }

    @Test
    void citationsAreNumberedFromOneWithoutGaps() {
        var numbers = view(Language.ENGLISH, BORISOV).evidence().origins().stream()
            .flatMap(origin -> origin.citations().stream()).map(NumberedCitations.NumberedCitation::number).toList();
        assertEquals(IntStream.rangeClosed(1, 11).boxed().toList(), numbers);
    }

    @Test
    void aSourceWithTwoChainsIsCitedOncePerChain() {
        var chains = view(Language.ENGLISH, BORISOV).evidence().origins().getFirst().citations().stream()
            .map(cited -> cited.chain().stream().map(Link::words).toList()).toList();
        assertTrue(chains.contains(List.of("Rossiya-24", "TASS", "ANSA", "Virgilio Notizie")), chains.toString());
        assertTrue(chains.contains(List.of("Rossiya-24", "Interfax", "ANSA", "Virgilio Notizie")), chains.toString());
    }

    @Test
    void aPersonHasTheOfficeHeldOnTheDateOfTheEvent() {
        var borisov = view(Language.ENGLISH, BORISOV).participants().getFirst().participants().getFirst();
        assertEquals(new Link("Yuri Borisov", "/root/en/actors/borisov"), borisov.actor());
        assertEquals(List.of(new Link("Director General of Roscosmos", "/root/en/actors/roscosmos")),
            borisov.offices());
    }

    @Test
    void aRelationIsShownOnBothEvents() {
        String earlier = "2024-12-11-missile-defence-consultations";
        String later = "2025-11-19-missile-defence-consultations";
        assertTrue(related(view(Language.ENGLISH, later), "This event follows").contains("/root/en/events/" + earlier));
        assertTrue(
            related(view(Language.ENGLISH, earlier), "What follows this event").contains("/root/en/events/" + later));
        assertTrue(
            related(view(Language.ITALIAN, later), "Questo evento segue").contains("/root/it/events/" + earlier));
    }

    @Test
    void anEpisodeLinksToThePreviousOne() {
        var strand = view(Language.ENGLISH, "2025-11-19-missile-defence-consultations").context().strands().getFirst();
        assertTrue(strand.position().matches("Episode \\d+ of \\d+"), strand.position());
        assertTrue(strand.previous() != null && strand.previous().href().startsWith("/root/en/events/"));
    }

    @Test
    void theStableAddressIsThePublicUrl() {
        assertEquals("https://entente.example/it/events/" + BORISOV, view(Language.ITALIAN, BORISOV).facts().address());
    }

    private static List<String> related(EventView view, String label) {
        return view.context().relations().stream().filter(group -> group.label().equals(label))
            .flatMap(group -> group.rows().stream()).map(row -> row.title().href()).toList();
    }

    private static EventView view(Language language, String id) {
        PageRequest request = PageRequests.curated(language, "events/" + id);
        return EventView.of(request.edition().set().event(id).orElseThrow(),
            new EventView.Downloads(new CiteThis.CiteThisView(List.of(), List.of(), ""), List.of()),
            request);
    }
}
