package entente.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import entente.TestSets;
import entente.search.Index;
import entente.search.query.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsOfEditionsTest {
    private static final Edition CURRENT = Edition.of(Index.of(TestSets.invented()), new LinkedHashMap<>(), null);

    private final AsOfEditions editions = new AsOfEditions();

    @Test
    void anEditionAsOfADayHasOnlyTheEventsKnownOnThatDay() {
        Edition past = editionAsOf("2017-12-21");
        assertEquals(Optional.of(LocalDate.of(2017, 12, 21)), past.asOf());
        assertEquals(Optional.empty(), CURRENT.asOf());
        assertEquals(past.set().events().size(), past.index().search(Query.ALL).events().size());
        assertEquals(CURRENT, past.current());
        assertEquals(CURRENT.firstKnownDay(), past.firstKnownDay());
    }

    @Test
    void theEditionOfADayIsComputedOnce() {
        assertSame(editionAsOf("2017-12-21"), editionAsOf("2017-12-21"));
    }

    @Test
    void concurrentRequestsForADayGetTheSameEdition() {
        var requests = IntStream.range(0, 6)
            .mapToObj(request -> CompletableFuture.supplyAsync(() -> editionAsOf("2018-01-01"))).toList();
        assertEquals(1,
            requests.stream().map(CompletableFuture::join).map(System::identityHashCode).distinct().count());
    }

    @Test
    void theLeastRecentlyUsedDayIsEvicted() {
        Edition first = editionAsOf("2019-01-01");
        IntStream.rangeClosed(1, AsOfEditions.CAPACITY).forEach(day -> editionAsOf("2020-01-0" + day));
        assertNotSame(first, editionAsOf("2019-01-01"));
    }

    @Test
    void aLargeSetHasNoEditionsAsOfADay() {
        int events = CURRENT.set().events().size();
        assertEquals(new AsOfEditions.Result.SetTooLarge(events, events - 1),
            new AsOfEditions(events - 1).editionAsOf(LocalDate.parse("2017-12-21"), CURRENT));
    }

    private Edition editionAsOf(String day) {
        return ((AsOfEditions.Result.Available) editions.editionAsOf(LocalDate.parse(day), CURRENT)).edition();
    }
}
