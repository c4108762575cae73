package entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.TestSets;
import entente.model.Citation;
import entente.model.EventDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfirmationRuleTest {
    private static final List<Citation> FROM_FOUR_EARLY_PAGES = Stream.of(
        "world-almanac-1998-treaty", "moon-truth-2019-04-02-no-base", "stellheim-daily-2020-06-03-radar",
        "orbit-review-2023-09-probe", "orbit-review-2023-09-probe").map(ConfirmationRuleTest::citation).toList();

    @Test
    void namesThreePagesThatWerePublishedTooEarlyAndTheNumberOfOthers() {
        var violation = ConfirmationRule.check(FROM_FOUR_EARLY_PAGES, EventDate.parse("2024")).orElseThrow();
        assertEquals("1 with world-almanac-1998-treaty published 1998, moon-truth-2019-04-02-no-base published "
            + "2019-04-02, stellheim-daily-2020-06-03-radar published 2020-06-03 and 1 more, before 2024-01-01",
            violation.found());
    }

    @Test
    void theFirstDayOfAnEventIsTheEarliestThatItsDateCanMean() {
        assertEquals(Optional.empty(),
            ConfirmationRule.check(FROM_FOUR_EARLY_PAGES, EventDate.parse("2020-06/2024-03-01")));
        assertEquals("1 with world-almanac-1998-treaty published 1998, moon-truth-2019-04-02-no-base published "
            + "2019-04-02, stellheim-daily-2020-06-03-radar published 2020-06-03, before 2020-07-01",
            ConfirmationRule.check(FROM_FOUR_EARLY_PAGES, EventDate.parse("2020-07")).orElseThrow().found());
    }

    private static Citation citation(String source) {
        return new Citation(TestSets.invented().sources().get(source), List.of(), null);
    }
}
