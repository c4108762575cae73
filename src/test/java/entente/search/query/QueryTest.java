package entente.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entente.TestSets;
import entente.model.EventDate;
import entente.model.EventSet;
import entente.search.Oracle;
import entente.search.query.BadQuery.Expected;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final EventSet SET = TestSets.invented();

    private static Query parse(String queryString) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (String pair : queryString.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                    .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return Query.parse(parameters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            values -> values.getValue().toArray(String[]::new), (first, second) -> first, LinkedHashMap::new)), SET);
    }

    private static BadQuery badQuery(String queryString) {
        return assertThrows(BadQuery.class, () -> parse(queryString), queryString);
    }

    @Test
    void readsEveryParameter() {
        var expected =
            new Query("moon base", Map.of(Facet.TOPIC, List.of("launch", "air"), Facet.SIDE, List.of("both")),
                EventDate.parse("2014"), EventDate.parse("2025-08-01/2025-08-05"), DateCertainty.CERTAIN, 2,
                Sort.OLDEST, 3);
        assertEquals(expected, parse("q=moon+base&topic=launch&topic=air&side=both&since=2014"
            + "&until=2025-08-01/2025-08-05&dates=certain&origins=2&sort=-date&page=3"));
    }

    @Test
    void readsTheQueryStringThatItWrites() {
        var random = new Random(7);
        var oracle = new Oracle(SET);
        for (int i = 0; i < 300; i++) {
            Query query = oracle.random(random).withWords(i % 3 == 0 ? "Šojgu & «军事» 100%+" : "").withPage(1 + i % 4);
            assertEquals(query, parse(query.queryString()), query::queryString);
            assertEquals(query.queryString(), parse(query.queryString()).queryString());
        }
    }

    @Test
    void hasAnEmptyQueryStringForAllEvents() {
        assertEquals("", Query.ALL.queryString());
        assertEquals(Query.ALL, parse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=", "q=++&topic=&since=&page=&sort=&dates=&origins=", "topic=&topic="})
    void treatsBlankValuesAsAbsent(String queryString) {
        assertEquals(Query.ALL, parse(queryString));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"\u0000moon\u001b base", "moon\u202e\nbase\u202c", "moon\ud800 base", " moon\u2066 base\u2069 ",
            "mo\u200Fon base", "moon\uFFFE base"})
    void removesInvisibleCharacters(String q) {
        assertEquals(List.of("moon", "base"),
            List.of(Query.parse(Map.of("q", new String[]{q}), SET).q().split("\\s+")));
    }

    @Test
    void ignoresDuplicateValues() {
        assertEquals(List.of("air"), parse("topic=air&topic=air").selected(Facet.TOPIC));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        topik=air,                topik,       topik,     topic
        topic=luna,               topic,       luna,
        topic=lanch,              topic,       lanch,     launch
        actor=lindquist,          actor,       lindquist, lindqvist
        side=boht,                side,        boht,      both
        sort=dat,                 sort,        dat,       date
        dates=certian,            dates,       certian,   certain
        """)
    void rejectsUnknownNamesAndValuesWithTheNearestValidOne(String queryString, String parameter, String found,
        String nearest) {
        BadQuery badQuery = badQuery(queryString);
        assertEquals(parameter, badQuery.parameter());
        assertEquals(found, badQuery.found());
        assertEquals(nearest == null ? "" : nearest, ((Expected.OneOf) badQuery.expected()).nearest());
    }

    @Test
    void rejectsInvalidNumbersDatesAndLengths() {
        assertEquals(new Expected.WholeNumber(1, 3), badQuery("significance=4").expected());
        assertEquals(new Expected.WholeNumber(1, 6), badQuery("credibility=A").expected());
        assertEquals(new Expected.WholeNumber(0, 1_000), badQuery("origins=-1").expected());
        assertEquals(new Expected.WholeNumber(1, 1_000_000), badQuery("page=0").expected());
        assertEquals(new Expected.WholeNumber(1, 1_000_000), badQuery("page=99999999999999999999").expected());
        assertEquals(new Expected.Date(), badQuery("since=lately").expected());
        assertEquals(new Expected.Date(), badQuery("until=2022-02-30").expected());
        assertEquals(new Expected.AtMost(200), badQuery("q=" + "a".repeat(201)).expected());
        assertEquals(new Expected.NoLaterThan(EventDate.parse("2014")), badQuery("since=2015&until=2014").expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a&q=b", "since=2014&since=2015", "sort=date&sort=-date", "page=1&page=2"})
    void rejectsASecondValueOfASingleValuedParameter(String queryString) {
        assertEquals(new Expected.AtMost(1), badQuery(queryString).expected());
    }

    @Test
    void acceptsAStartWithinTheEndDate() {
        assertEquals(EventDate.parse("2014-05"), parse("since=2014-05&until=2014").since());
    }

    @Test
    void returnsToTheFirstPageWhenAFilterChanges() {
        Query query = parse("topic=air&page=4");
        assertEquals(parse("topic=air&topic=sea"), query.with(Facet.TOPIC, "sea"));
        assertEquals(query.withPage(1), query.with(Facet.TOPIC, "air"));
        assertEquals(Query.ALL, query.without(Facet.TOPIC, "air"));
        assertEquals(Query.ALL, query.with(Facet.TOPIC, "sea").without(Facet.TOPIC));
    }

    @Test
    void sortsByRelevanceByDefaultIfThereAreWords() {
        assertEquals(Sort.RELEVANCE, parse("q=moon").effectiveSort());
        assertEquals(Sort.DATE, parse("topic=air").effectiveSort());
        assertEquals(Sort.ORIGINS, parse("q=moon&sort=origins").effectiveSort());
    }
}
