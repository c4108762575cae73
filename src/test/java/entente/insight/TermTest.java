package entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.insight.Term.Closed;
import entente.insight.Term.Left;
import entente.insight.Term.Overdue;
import entente.insight.Term.Undated;
import entente.model.Commitment.Status;
import entente.model.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final EventDate JUNE = EventDate.parse("2023-06");

    @Test
    void fallsDueOnTheLastDayThatItsDateCanMean() {
        assertEquals(new Left(0), Term.of(Status.PENDING, JUNE, LocalDate.of(2023, 6, 30)));
        assertEquals(new Overdue(1), Term.of(Status.PENDING, JUNE, LocalDate.of(2023, 7, 1)));
        assertEquals(new Left(30), Term.of(Status.UNDER_WAY, JUNE, LocalDate.of(2023, 5, 31)));
    }

    @Test
    void isNeverOverdueWithoutADate() {
        assertEquals(new Undated(), Term.of(Status.PENDING, null, LocalDate.of(2099, 1, 1)));
    }

    @Test
    void isOverWhenNothingIsAwaited() {
        assertEquals(new Closed(), Term.of(Status.LAPSED, JUNE, LocalDate.of(2099, 1, 1)));
        assertEquals(new Closed(), Term.of(Status.KEPT, null, LocalDate.of(2000, 1, 1)));
    }
}
