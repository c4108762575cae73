package entente.search;

import entente.search.query.FilterRemoval;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.model.Actor;
import entente.model.Event;
import entente.model.Place;
import entente.model.Strand;
import entente.search.match.Suggestions;
import entente.search.query.Query;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Index INDEX = Index.of(Sets.invented());

    private static SearchResult select(String q) {
        return INDEX.select(Query.ALL.saying(q));
    }

    private static List<String> found(String q) {
        return select(q).events().stream().map(Event::id).toList();
    }

    private static Set<String> sorted(String q) {
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
    void findsAWordInWhateverFormScriptOrLanguageItIsAsked(String one, String other) {
        assertFalse(found(one).isEmpty());
        assertEquals(sorted(one), sorted(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        基地,     2019-03-15-moon-base-agreement
        首先,     2022-02-08-joint-declaration
        轨道,     2022-02-08-joint-declaration
        пролив,  2016-05-20-defence-ministers-meet
        """)
    void findsWordsInsideAPhraseOfAnotherLanguage(String q, String id) {
        assertTrue(found(q).contains(id));
    }

    @Test
    void putsTheTitleBeforeTheBody() {
        List<String> radar = found("radar");
        assertEquals("2020-06-radar-handed-over", radar.getFirst());
        List<String> navigation = found("navigation");
        assertEquals("2009-10-30-navigation-agreement", navigation.getFirst());
        assertTrue(navigation.contains("2022-02-08-joint-declaration"));
    }

    @Test
    void takesQuotedWordsSideBySideOnly() {
        assertTrue(found("base open").contains("2019-03-15-moon-base-agreement"));
        assertEquals(List.of(), found("\"base open\""));
        assertEquals(Set.of("2019-03-15-moon-base-agreement", "2023-08-24-quiet-crater-probe"),
            found("\"quiet crater\" title:crater").stream().collect(Collectors.toSet()));
    }

    @Test
    void leavesOutWhatAMinusKeepsOut() {
        assertTrue(found("moon base").contains("2022-11-ratification"));
        assertFalse(found("moon base -ratifies").contains("2022-11-ratification"));
        assertFalse(found("moon base -\"national assembly\"").contains("2022-11-ratification"));
        assertEquals(INDEX.set().events().size() - found("title:moon").size(), found("-title:moon").size());
    }

    @Test
    void looksWhereAFieldIsNamed() {
        assertEquals(Set.of("2017-12-21-moon-base-announced", "2019-03-15-moon-base-agreement"),
            sorted("speaker:hara"));
        assertEquals(Set.of("2009-10-30-navigation-agreement", "2019-03-15-moon-base-agreement",
            "2021-11-19-missile-defence-consultations", "2022-02-08-joint-declaration", "2015-10-moon-talks",
            "2022-11-ratification"), sorted("place:maravel"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        nofield:radar,  radar nofield
        rad"ar,         rad ar
        "radar,         radar
        radar:,         radar
        ^radar~2*,      radar 2
        """)
    void readsABadQueryAsWords(String bad, String words) {
        assertEquals(found(words), found(bad));
    }

    @Test
    void givesTheEventsWithMostWordsWhereNoneHasAllAndSaysSo() {
        SearchResult selection = select("radar assembly ratifies");
        assertTrue(selection.someWords());
        assertEquals(List.of("2022-11-ratification"), selection.events().stream().map(Event::id).toList());
        assertFalse(select("national assembly ratifies").someWords());
    }

    @Test
    void findsNothingForWordsThatAreNowhere() {
        SearchResult selection = select("xylophonist");
        assertEquals(List.of(), selection.events());
        assertFalse(selection.someWords());
        assertEquals(List.of("q"), selection.reliefs().stream().map(FilterRemoval::parameter).toList());
    }

    @Test
    void ignoresSmallWordsWhereThereAreOthers() {
        assertEquals(sorted("radar"), sorted("the radar of a"));
        assertFalse(found("of the").isEmpty());
    }

    @Test
    void ignoresWordsThatAQuestionIsPutWith() {
        assertEquals(sorted("radar"), sorted("what have they about which radar"));
    }

    @Test
    void hearsANameInAnotherScriptWithoutItsEnding() {
        assertFalse(found("Maravel").isEmpty());
        assertEquals(sorted("Маравел"), sorted("Маравелу"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ratfies,       ratifies
        declaratoin,   declaration
        Lindqvitz,     lindqvist
        马雷夏儿,       马雷夏尔
        林得奎斯特,     林德奎斯特
        """)
    void readsAWordThatTheSetLacksAsTheNearestThatItHas(String typo, String meant) {
        SearchResult selection = select(typo);
        assertEquals(List.of(meant),
            selection.help().corrections().stream().map(Suggestions.Correction::read).toList());
        assertEquals(sorted(meant), sorted(typo));
    }

    @Test
    void doesNotCorrectAWordThatStandsElsewhere() {
        assertEquals(List.of(), found("speaker:radar"));
        assertEquals(List.of(), select("speaker:radar").help().corrections());
    }

    @Test
    void knowsTheActorsStrandsAndPlacesThatAreNamed() {
        Suggestions help = select("lindqvist maravel").help();
        assertEquals(List.of("lindqvist"), help.actors().stream().map(Actor::id).toList());
        assertEquals(List.of("maravel"), help.places().stream().map(Place::id).toList());
        assertEquals(List.of("moon-base"), select("moon base").help().strands().stream().map(Strand::id).toList());
        assertEquals(Suggestions.NONE, INDEX.select(Query.ALL).help());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-", "*", "a ", "\u05d0\u05d1 ", "\ud83d\ude80", "title:[* TO *] AND NOT {!x} ",
        "'; drop table events;-- ", "speaker:", "\"a\" ", "-a ", "军", "((((", "a-"})
    void standsAnyTwoHundredCharacters(String piece) {
        select(piece.repeat(200 / piece.length()));
    }
}
