package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.model.EventSet;
import entente.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearsTest {
    private static final EventSet SET = Sets.invented();

    @Test
    void runFromTheFirstEventToTheLastGapsIncluded() {
        var years = Years.byKind(SET.events().values(), SET.vocabulary());
        assertEquals(1998, years.first());
        years.counts().values().forEach(counts -> assertEquals(27, counts.size()));
        assertEquals(18, total(years));
    }

    @Test
    void countAnEventOfTwoAreasOnceUnderBothTogether() {
        var years = Years.byAreas(SET.events().values(), SET.vocabulary());
        assertEquals(List.of(List.of("space"), List.of("defence"), List.of("space", "defence")),
            years.counts().keySet().stream().map(areas -> areas.stream().map(Vocabulary.Area::id).toList()).toList());
        assertEquals(18, total(years));
    }

    @Test
    void countAnEventUnderEachOfItsTopics() {
        var years = Years.byTopic(SET.events().values(), SET.vocabulary());
        assertEquals(18, years.events());
        assertEquals(24, total(years));
    }

    @Test
    void leaveOutWhatNeverOccurs() {
        var sides = Years.bySide(List.of(SET.event("2020-06-radar-handed-over").orElseThrow()), SET.vocabulary());
        assertEquals(List.of("norland"), sides.counts().keySet().stream().map(Side::id).toList());
    }

    @Test
    void nameWhatLeadsOnlyWhereOneDoes() {
        var sides = Years.bySide(SET.events().values(), SET.vocabulary());
        var leading = sides.leader().orElseThrow();
        sides.counts().keySet().stream().filter(side -> !side.equals(leading))
            .forEach(side -> assertTrue(sides.total(side) < sides.total(leading), side.id()));
        var equal = Years.of(SET.events().values(), List.of("one", "other"), event -> List.of("one", "other"));
        assertEquals(Optional.empty(), equal.leader());
        assertEquals(Optional.empty(),
            Years.of(SET.events().values(), List.of("all"), event -> List.of("all")).leader());
    }

    @Test
    void needAnEvent() {
        assertThrows(IllegalArgumentException.class, () -> Years.byKind(List.of(), SET.vocabulary()));
    }

    private static int total(Years<?> years) {
        return years.counts().values().stream().flatMap(List::stream).mapToInt(count -> count).sum();
    }
}
