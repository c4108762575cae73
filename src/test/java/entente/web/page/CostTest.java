package entente.web.page;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CostTest {
    private static final PageResult ANSWER = new PageResult.Redirect("/");

    @Test
    void aFewRecordsAreAnsweredAtOnceInEveryKind() {
        for (Cost cost : Cost.values()) {
            assertSame(ANSWER, cost.limit(10, () -> ANSWER));
        }
    }

    @Test
    void manyRecordsAreCostlyInEveryKindAndNotMadeYet() {
        for (Cost cost : Cost.values()) {
            assertInstanceOf(PageResult.Costly.class, cost.limit(100_000, () -> {
                throw new AssertionError("made without a permit");
            }));
        }
    }
}
