package entente.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.TestSets;
import entente.insight.Origins;
import entente.model.Event;
import entente.model.Language;
import org.junit.jupiter.api.Test;

class SourcingTextTest {
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);
    private static final Messages ITALIAN = Messages.in(Language.ITALIAN);
    private static final Event MEETING =
        TestSets.invented().event("2016-05-20-defence-ministers-meet").orElseThrow();

    @Test
    void theSummaryCountsSourcesAndOriginsAndNamesTheSides() {
        assertEquals("3 sources, 2 origins; told by both sides",
            SourcingText.summary(MEETING, TestSets.invented(), ENGLISH));
        assertEquals("3 fonti, 2 origini; a riferirlo: entrambe le parti",
            SourcingText.summary(MEETING, TestSets.invented(), ITALIAN));
    }

    @Test
    void pagesAreCountedByOrigin() {
        assertEquals(
            "3 pages, 2 origins: Ministry of Defence of Norland (2 pages) and Ministry of Defence of Sutria (1 page)",
            SourcingText.byOrigin(Origins.of(MEETING), ENGLISH));
    }

    @Test
    void aStatementNamesItsOrigins() {
        assertEquals("2 sources, 1 origin, Ministry of Defence of Norland:",
            SourcingText.statement(MEETING.statements().getFirst(), ENGLISH));
    }

    @Test
    void theNamesOfOriginsFollowTheirNumber() {
        assertEquals("3 pages, 2 origins: Ministry of Defence of Norland, Ministry of Defence of Sutria",
            SourcingText.originNames(Origins.of(MEETING), ENGLISH));
    }
}
