package entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.Sets;
import entente.search.BadQuery;
import entente.search.BadQuery.Fitting;
import entente.search.Index;
import entente.search.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final Edition WHOLE = Edition.of(Index.of(Sets.invented()), new LinkedHashMap<>(), null);

    private final Archive archive = new Archive();

    @Test
    void withoutADayThereIsAllThatIsKnown() {
        assertEquals(new Past.Open(WHOLE), archive.open(WHOLE, Map.of("kind", new String[]{"patrol"})));
        assertEquals(new Past.Open(WHOLE), archive.open(WHOLE, Map.of("as-of", new String[]{" "})));
        assertNull(WHOLE.asOf());
    }

    @Test
    void anEditionAsOfADayFindsOnlyWhatWasKnown() {
        Edition then = open("2017-12-21");
        assertEquals(LocalDate.of(2017, 12, 21), then.asOf());
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
        IntStream.rangeClosed(1, Archive.KEPT).forEach(day -> open("2020-01-0" + day));
        assertNotSame(first, open("2019-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998-12-30", "2999-01-01", "2022", "yesterday", "2022-02-30"})
    void aDayOfWhichNothingCanBeKnownIsRefused(String day) {
        var bad = assertThrows(BadQuery.class, () -> open(day));
        assertEquals(new Fitting.Day(LocalDate.of(1998, 12, 31), Sets.invented().date()), bad.fitting());
    }

    @Test
    void severalDaysAreRefused() {
        Map<String, String[]> parameters = Map.of("as-of", new String[]{"2017-12-21", "2018-12-21"});
        assertEquals(new Fitting.AtMost(1),
            assertThrows(BadQuery.class, () -> archive.open(WHOLE, parameters)).fitting());
    }

    @Test
    void aLargeSetIsNotCutDownWhileAReaderWaits() {
        int events = WHOLE.set().events().size();
        assertEquals(new Past.TooLarge(events, events - 1),
            new Archive(events - 1).open(WHOLE, Map.of("as-of", new String[]{"2017-12-21"})));
    }

    private Edition open(String day) {
        return ((Past.Open) archive.open(WHOLE, Map.of("as-of", new String[]{day}))).edition();
    }
}
