package entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Actor;
import entente.model.Event;
import entente.model.Place;
import entente.model.Strand;
import entente.search.match.Suggestions;
import entente.search.query.FilterRemoval;
import entente.search.query.Query;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {
    private static final Index INDEX = Index.of(TestSets.invented());

    private static SearchResult select(String q) {
        return INDEX.search(Query.ALL.withWords(q));
    }

    private static List<String> found(String q) {
        return select(q).events().stream().map(Event::id).toList();
    }

    private static Set<String> foundSet(String q) {
        return new TreeSet<>(found(q));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        exercise,      exercises
        esercitazione, esercitazioni
        Ministers,     ministri
        marechal,      Maréchal
        MARÉCHAL,      marechal
        Линдквист,     Линдквиста
        Lindqvist,     Линдквист
        Lindqvist,     林德奎斯特
        Moon,          Luna
        missile defence, difesa missilistica
        o-hara,        O’Hara
        """)
    void findsAWordByItsOtherFormsScriptsAndTranslations(String word, String variant) {
        assertFalse(found(word).isEmpty());
        assertEquals(foundSet(word), foundSet(variant));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        基地,     2019-03-15-moon-base-agreement
        首先,     2022-02-08-joint-declaration
        轨道,     2022-02-08-joint-declaration
        пролив,  2016-05-20-defence-ministers-meet
        """)
    void findsWordsInQuotationsInTheOriginalLanguage(String q, String id) {
        assertTrue(found(q).contains(id));
    }

    @Test
    void ranksMatchesInTitlesBeforeMatchesInTexts() {
        List<String> radar = found("radar");
        assertEquals("2020-06-radar-handed-over", radar.getFirst());
        List<String> navigation = found("navigation");
        assertEquals("2009-10-30-navigation-agreement", navigation.getFirst());
        assertTrue(navigation.contains("2022-02-08-joint-declaration"));
    }

    @Test
    void matchesQuotedWordsAsAPhrase() {
        assertTrue(found("base open").contains("2019-03-15-moon-base-agreement"));
        assertEquals(List.of(), found("\"base open\""));
        assertEquals(Set.of("2019-03-15-moon-base-agreement", "2023-08-24-quiet-crater-probe"),
            found("\"quiet crater\" title:crater").stream().collect(Collectors.toSet()));
    }

    @Test
    void excludesEventsByWordsWithAMinus() {
        assertTrue(found("moon base").contains("2022-11-ratification"));
        assertFalse(found("moon base -ratifies").contains("2022-11-ratification"));
        assertFalse(found("moon base -\"national assembly\"").contains("2022-11-ratification"));
        assertEquals(INDEX.set().events().size() - found("title:moon").size(), found("-title:moon").size());
    }

    @Test
    void restrictsAWordWithAPrefixToTheField() {
        assertEquals(Set.of("2017-12-21-moon-base-announced", "2019-03-15-moon-base-agreement"),
            foundSet("speaker:hara"));
        assertEquals(Set.of("2009-10-30-navigation-agreement", "2019-03-15-moon-base-agreement",
            "2021-11-19-missile-defence-consultations", "2022-02-08-joint-declaration", "2015-10-moon-talks",
            "2022-11-ratification"), foundSet("place:maravel"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        nofield:radar,  radar nofield
        rad"ar,         rad ar
        "radar,         radar
        radar:,         radar
        ^radar~2*,      radar 2
        """)
    void readsInvalidQuerySyntaxAsWords(String invalid, String words) {
        assertEquals(found(words), found(invalid));
    }

    @Test
    void findsTheEventsWithMostWordsIfNoneHasAll() {
        SearchResult result = select("radar assembly ratifies");
        assertTrue(result.partialMatchesOnly());
        assertEquals(List.of("2022-11-ratification"), result.events().stream().map(Event::id).toList());
        assertFalse(select("national assembly ratifies").partialMatchesOnly());
    }

    @Test
    void findsNothingForUnknownWords() {
        SearchResult result = select("xylophonist");
        assertEquals(List.of(), result.events());
        assertFalse(result.partialMatchesOnly());
        assertEquals(List.of("q"), result.relaxations().stream().map(FilterRemoval::parameter).toList());
    }

    @Test
    void ignoresStopwordsUnlessThereAreNoOtherWords() {
        assertEquals(foundSet("radar"), foundSet("the radar of a"));
        assertFalse(found("of the").isEmpty());
    }

    @Test
    void ignoresQuestionWords() {
        assertEquals(foundSet("radar"), foundSet("what have they about which radar"));
    }

    @Test
    void matchesAnInflectedNameInAnotherScript() {
        assertFalse(found("Maravel").isEmpty());
        assertEquals(foundSet("Маравел"), foundSet("Маравелу"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ratfies,       ratifies
        declaratoin,   declaration
        Lindqvitz,     lindqvist
        马雷夏儿,       马雷夏尔
        林得奎斯特,     林德奎斯特
        """)
    void correctsAnUnknownWordToTheNearestKnownOne(String typo, String correction) {
        SearchResult result = select(typo);
        assertEquals(List.of(correction),
            result.suggestions().corrections().stream().map(Suggestions.Correction::corrected).toList());
        assertEquals(foundSet(correction), foundSet(typo));
    }

    @Test
    void doesNotCorrectAWordThatAnotherFieldContains() {
        assertEquals(List.of(), found("speaker:radar"));
        assertEquals(List.of(), select("speaker:radar").suggestions().corrections());
    }

    @Test
    void suggestsActorsStrandsAndPlacesWithMatchingNames() {
        Suggestions suggestions = select("lindqvist maravel").suggestions();
        assertEquals(List.of("lindqvist"), suggestions.actors().stream().map(Actor::id).toList());
        assertEquals(List.of("maravel"), suggestions.places().stream().map(Place::id).toList());
        assertEquals(List.of("moon-base"),
            select("moon base").suggestions().strands().stream().map(Strand::id).toList());
        assertEquals(Suggestions.NONE, INDEX.search(Query.ALL).suggestions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-", "*", "a ", "\u05d0\u05d1 ", "\ud83d\ude80", "title:[* TO *] AND NOT {!x} ",
        "'; drop table events;-- ", "speaker:", "\"a\" ", "-a ", "军", "((((", "a-"})
    void acceptsAnyTwoHundredCharacters(String fragment) {
        select(fragment.repeat(200 / fragment.length()));
    }
}
