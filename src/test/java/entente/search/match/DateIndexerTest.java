package entente.search.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Event;
import entente.model.EventDate;
import entente.model.Language;
import entente.search.Index;
import entente.search.analysis.AnalysisLanguage;
import entente.search.query.Query;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateIndexerTest {
    private static final Index INDEX = Index.of(TestSets.invented());

    private static TreeSet<String> found(String q) {
        return INDEX.search(Query.ALL.withWords(q)).events().stream().map(Event::id)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ministers May 2016        | 2016-05-20-defence-ministers-meet
        20 maggio 2016            | 2016-05-20-defence-ministers-meet
        "20 May 2016"             | 2016-05-20-defence-ministers-meet
        в мае 2016                | 2016-05-20-defence-ministers-meet
        2016年5月20日               | 2016-05-20-defence-ministers-meet
        date:june                 | 2020-06-radar-handed-over
        date:giugno date:2020     | 2020-06-radar-handed-over
        date:1998                 | 1998-space-treaty
        date:july                 | 2011-07-28-strait-shield-2011
        август 2011               | 2011-07-28-strait-shield-2011
        date:december             | 2015-10-moon-talks 2017-12-21-moon-base-announced
        ministers 20 May 2016     | 2016-05-20-defence-ministers-meet
        May 20, 2016              | 2016-05-20-defence-ministers-meet
        2016年5月部长              | 2016-05-20-defence-ministers-meet
        20.05.2016                | 2016-05-20-defence-ministers-meet
        20/5/2016                 | 2016-05-20-defence-ministers-meet
        5/20/2016                 | 2016-05-20-defence-ministers-meet
        2016-05-20                | 2016-05-20-defence-ministers-meet
        ministers 2016-05         | 2016-05-20-defence-ministers-meet
        05 May 2016               |
        may 2019                  |
        20 мая                    | 2016-05-20-defence-ministers-meet
        moon -2015 -2017 -2019 -2022 -1998 | 2023-08-24-quiet-crater-probe
        """)
    void findsEventsByTheirDateInManyNotations(String q, String ids) {
        assertEquals(ids == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(ids.split(" "))), found(q));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2016-05-20              | ENGLISH | 20 May 2016
        2016-05                 | ITALIAN | maggio 2016
        2016-05-20              | RUSSIAN | 20 мая 2016
        2011-07-28/2011-08-02   | ENGLISH | 28 July 2011 – 2 August 2011
        2018/2019               | CHINESE | 2018 – 2019
        2016-05                 | CHINESE | 2016年5月
        """)
    void writesADateInWordsAtItsPrecision(String edtf, AnalysisLanguage language, String words) {
        assertEquals(words, DateIndexer.in(language, EventDate.parse(edtf)));
    }

    @Test
    void ranksAYearInTheTitleBeforeTheYearOfTheDate() {
        var first = INDEX.search(Query.ALL.withWords("strait shield 2013")).events().getFirst();
        assertEquals("2013-09-02-strait-shield-2013", first.id());
    }

    @Test
    void countsADateByItsWordsInPartialMatches() {
        var result = INDEX.search(Query.ALL.withWords("radar May 2016"));
        assertTrue(result.partialMatchesOnly());
        assertEquals(List.of("2016-05-20-defence-ministers-meet"), result.events().stream().map(Event::id).toList());
    }

    @Test
    void reportsTheDateAsAMatchedField() {
        var result = INDEX.search(Query.ALL.withWords("radar giugno"));
        var hits = result.highlighter().matchesIn(result.events().getFirst(), Language.ENGLISH);
        assertEquals("title date", hits.stream().map(hit -> hit.field().code()).collect(Collectors.joining(" ")));
    }
}
