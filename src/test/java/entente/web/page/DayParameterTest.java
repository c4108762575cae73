package entente.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.TestSets;
import entente.search.query.BadQuery;
import entente.search.query.BadQuery.Expected;
import entente.web.PageRequests;
import entente.web.http.QueryString;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayParameterTest {
    @ParameterizedTest
    @ValueSource(strings = {"kind=patrol", "as-of=", "as-of=%20", "as-of"})
    void withoutADayTheRequestIsForTheCurrentSet(String query) {
        assertEquals(Optional.empty(), asOf(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-of=2017-12-21", "as%2Dof=2017-12-21", "a%73-of=%202017-12-21"})
    void aDayIsParsedInEachEncoding(String query) {
        assertEquals(Optional.of(LocalDate.of(2017, 12, 21)), asOf(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998-12-30", "2999-01-01", "2022", "yesterday", "2022-02-30"})
    void anInvalidDayOrOneOutsideTheSetIsRejected(String day) {
        var bad = assertThrows(BadQuery.class, () -> asOf("as-of=" + day));
        assertEquals(new Expected.Day(LocalDate.of(1998, 12, 31), TestSets.invented().date()), bad.expected());
    }

    @Test
    void severalDaysAreRejected() {
        assertEquals(new Expected.AtMost(1),
            assertThrows(BadQuery.class, () -> asOf("as-of=2017-12-21&as%2Dof=2018-12-21")).expected());
    }

    private static Optional<LocalDate> asOf(String query) {
        return DayParameter.asOf(QueryString.parse(query).values(), PageRequests.INVENTED);
    }
}
