package entente.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import entente.Sets;
import entente.search.Index;
import entente.search.query.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsOfEditionsTest {
    private static final Edition WHOLE = Edition.of(Index.of(Sets.invented()), new LinkedHashMap<>(), null);

    private final AsOfEditions archive = new AsOfEditions();

    @Test
    void anEditionAsOfADayFindsOnlyWhatWasKnown() {
        Edition then = open("2017-12-21");
        assertEquals(Optional.of(LocalDate.of(2017, 12, 21)), then.asOf());
        assertEquals(Optional.empty(), WHOLE.asOf());
        assertEquals(then.set().events().size(), then.index().select(Query.ALL).events().size());
        assertEquals(WHOLE, then.whole());
        assertEquals(WHOLE.first(), then.first());
    }

    @Test
    void aDayIsWorkedOutOnce() {
        assertSame(open("2017-12-21"), open("2017-12-21"));
    }

    @Test
    void whoAsksForTheSameDayMeanwhileGetsTheSameEdition() {
        var asking = IntStream.range(0, 6)
            .mapToObj(reader -> CompletableFuture.supplyAsync(() -> open("2018-01-01"))).toList();
        assertEquals(1, asking.stream().map(CompletableFuture::join).map(System::identityHashCode).distinct().count());
    }

    @Test
    void onlyTheLastDaysAreKept() {
        Edition first = open("2019-01-01");
        IntStream.rangeClosed(1, AsOfEditions.KEPT).forEach(day -> open("2020-01-0" + day));
        assertNotSame(first, open("2019-01-01"));
    }

    @Test
    void aLargeSetIsNotCutDownWhileAReaderWaits() {
        int events = WHOLE.set().events().size();
        assertEquals(new AsOfEditions.Result.SetTooLarge(events, events - 1),
            new AsOfEditions(events - 1).editionAsOf(LocalDate.parse("2017-12-21"), WHOLE));
    }

    private Edition open(String day) {
        return ((AsOfEditions.Result.Available) archive.editionAsOf(LocalDate.parse(day), WHOLE)).edition();
    }
}
