package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.EventSet;
import entente.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearCountsTest {
    private static final EventSet SET = TestSets.invented();

    @Test
    void coverAllYearsFromTheFirstEventToTheLast() {
        var years = YearCounts.byKind(SET.events().values(), SET.vocabulary());
        assertEquals(1998, years.first());
        years.counts().values().forEach(counts -> assertEquals(27, counts.size()));
        assertEquals(18, total(years));
    }

    @Test
    void countAnEventOfTwoAreasOnceUnderTheCombination() {
        var years = YearCounts.byAreas(SET.events().values(), SET.vocabulary());
        assertEquals(List.of(List.of("space"), List.of("defence"), List.of("space", "defence")),
            years.counts().keySet().stream().map(areas -> areas.stream().map(Vocabulary.Area::id).toList()).toList());
        assertEquals(18, total(years));
    }

    @Test
    void countAnEventUnderEachOfItsTopics() {
        var years = YearCounts.byTopic(SET.events().values(), SET.vocabulary());
        assertEquals(18, years.events());
        assertEquals(24, total(years));
    }

    @Test
    void leaveOutValuesThatDoNotOccur() {
        var sides = YearCounts.bySide(List.of(SET.event("2020-06-radar-handed-over").orElseThrow()), SET.vocabulary());
        assertEquals(List.of("norland"), sides.counts().keySet().stream().map(Side::id).toList());
    }

    @Test
    void haveAMostFrequentValueUnlessTwoTieOrThereIsOne() {
        var sides = YearCounts.bySide(SET.events().values(), SET.vocabulary());
        var first = sides.mostFrequent().orElseThrow();
        sides.counts().keySet().stream().filter(side -> !side.equals(first))
            .forEach(side -> assertTrue(sides.total(side) < sides.total(first), side.id()));
        var equal = YearCounts.of(SET.events().values(), List.of("one", "other"), event -> List.of("one", "other"));
        assertEquals(Optional.empty(), equal.mostFrequent());
        assertEquals(Optional.empty(),
            YearCounts.of(SET.events().values(), List.of("all"), event -> List.of("all")).mostFrequent());
    }

    @Test
    void rejectAnEmptyListOfEvents() {
        assertThrows(IllegalArgumentException.class, () -> YearCounts.byKind(List.of(), SET.vocabulary()));
    }

    private static int total(YearCounts<?> years) {
        return years.counts().values().stream().flatMap(List::stream).mapToInt(count -> count).sum();
    }
}
