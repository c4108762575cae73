package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.insight.DueState.Closed;
import entente.insight.DueState.DaysLeft;
import entente.insight.DueState.NoDueDate;
import entente.insight.DueState.Overdue;
import entente.model.Commitment.Status;
import entente.model.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueStateTest {
    private static final EventDate JUNE = EventDate.parse("2023-06");

    @Test
    void fallsDueOnTheLastDayThatItsDateCanMean() {
        assertEquals(new DaysLeft(0), DueState.of(Status.PENDING, JUNE, LocalDate.of(2023, 6, 30)));
        assertEquals(new Overdue(1), DueState.of(Status.PENDING, JUNE, LocalDate.of(2023, 7, 1)));
        assertEquals(new DaysLeft(30), DueState.of(Status.UNDER_WAY, JUNE, LocalDate.of(2023, 5, 31)));
    }

    @Test
    void isNeverOverdueWithoutADate() {
        assertEquals(new NoDueDate(), DueState.of(Status.PENDING, null, LocalDate.of(2099, 1, 1)));
    }

    @Test
    void isClosedWhenTheStatusIsNotOpen() {
        assertEquals(new Closed(), DueState.of(Status.LAPSED, JUNE, LocalDate.of(2099, 1, 1)));
        assertEquals(new Closed(), DueState.of(Status.KEPT, null, LocalDate.of(2000, 1, 1)));
    }
}
