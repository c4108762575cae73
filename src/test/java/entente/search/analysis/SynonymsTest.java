package entente.search.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Actor;
import entente.model.Event;
import entente.model.Language;
import entente.model.Place;
import entente.search.Index;
import entente.search.query.Query;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SynonymsTest {
    private static final Index INDEX = Index.of(TestSets.curated());

    private static List<String[]> lines() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
            requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt")), UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1)).toList();
        }
    }

    @Test
    void aLineHasACellForEachLanguageAndNoTwoHaveTheSameFirstCell() throws IOException {
        var seen = new TreeSet<String>();
        for (String[] cells : lines()) {
            assertEquals(4, cells.length, () -> Arrays.toString(cells));
            assertTrue(seen.add(cells[0].strip()), () -> "twice: " + cells[0]);
        }
    }

    /**
     * What a reader may ask for.
     *
     * @param english the whole name, without an addition in brackets
     * @param others names in languages that the site has no pages in
     * @param anyPart whether the words for a part of the name are enough: the surname, the sea without its coast
     */
    private record Named(String file, String id, String english, Map<String, String> others, boolean anyPart,
        List<Event> events) {
        static Named of(Place place) {
            return new Named("places.yaml", place.id(), place.names().in(Language.ENGLISH), Map.of(), true,
                events(event -> event.places().contains(place)));
        }

        static Named of(Actor actor) {
            return new Named("actors.yaml", actor.id(),
                actor.nameIn(Language.ENGLISH).replaceFirst(" \\([^)]*\\)$", ""), actor.names().others(),
                actor instanceof Actor.Person,
                events(event -> event.participantsAndSpeakers().anyMatch(actor::equals)));
        }

        private static List<Event> events(Predicate<Event> which) {
            return INDEX.set().events().values().stream().filter(which).toList();
        }

        List<String> in(AnalysisLanguage language) {
            String name = others.get(language.tag());
            return name == null ? synonyms(language) : List.of(name);
        }

        private List<String> synonyms(AnalysisLanguage language) {
            List<String> terms = ParsedQuery.terms(Tokenizer.read(english));
            return phrases(terms, anyPart).flatMap(phrase -> Synonyms.known().of(phrase).stream())
                .flatMap(concept -> concept.forms().stream()).filter(form -> form.tongue() == language)
                .map(form -> String.join(language == AnalysisLanguage.CHINESE ? "" : " ", form.steps())).distinct()
                .toList();
        }

        @Override
        public String toString() {
            return "%s of %s".formatted(id, file);
        }
    }

    private static Stream<List<String>> phrases(List<String> terms, boolean anyPart) {
        return anyPart
            ? IntStream.range(0, terms.size()).boxed().flatMap(from -> IntStream.rangeClosed(from + 1, terms.size())
                .mapToObj(to -> terms.subList(from, to)))
            : Stream.of(terms);
    }

    static Stream<Named> placesAndActorsOfEvents() {
        return Stream.concat(INDEX.set().places().values().stream().map(Named::of),
            INDEX.set().actors().values().stream().map(Named::of)).filter(named -> !named.events().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("placesAndActorsOfEvents")
    void everyPlaceAndActorIsFoundByANameInRussianAndInChinese(Named named) {
        for (AnalysisLanguage language : List.of(AnalysisLanguage.RUSSIAN, AnalysisLanguage.CHINESE)) {
            assertTrue(named.in(language).stream().anyMatch(name -> finds(name, named.events())),
                () -> advice(named, language));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        吳謙,           吴谦
        譚克非,          谭克非
        魏鳳和,          魏凤和
        胡錦濤,          胡锦涛
        華春瑩,          华春莹
        葉利欽,          叶利钦
        傑尼索夫,        杰尼索夫
        克里姆林宮,       克里姆林宫
        瀋陽,           沈阳
        烏茲別克斯坦,     乌兹别克斯坦
        奧倫堡,          奥伦堡
        五角大樓,        五角大楼
        國防部,          国防部
        聯合軍演,        联合军演
        """)
    void findsTheSameInTraditionalCharacters(String traditional, String simplified) {
        List<String> found = found(simplified);
        assertFalse(found.isEmpty());
        assertEquals(found, found(traditional));
    }

    private static List<String> found(String q) {
        return INDEX.search(Query.ALL.withWords(q)).events().stream().map(Event::id).toList();
    }

    private static boolean finds(String q, List<Event> events) {
        return INDEX.search(Query.ALL.withWords(q)).events().containsAll(events);
    }

    private static String advice(Named named, AnalysisLanguage language) {
        return "%s is not found in %s by %s: add «%s | Italian | Russian | Chinese» to synonyms.txt%s".formatted(named,
            language, named.in(language), named.english(),
            named.file().equals("actors.yaml") ? ", or the name to its names in actors.yaml" : "");
    }

    /** Numbers, letters and ordinals next to translated words are matched too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Чанъэ-4 изотоп          | 2019-01-04-change-4-isotope-source
        嫦娥四号 同位素          | 2019-01-04-change-4-isotope-source
        嫦娥4号 同位素           | 2019-01-04-change-4-isotope-source
        А-50 над островами      | 2019-07-23-first-air-patrol
        第二十次 分委会           | 2019-07-18-twentieth-space-subcommission
        第十一轮战略安全磋商       | 2015-05-strategic-security-eleventh-round
        11th strategic security | 2015-05-strategic-security-eleventh-round
        伊尔-76 加油机           | 2005-09-il-76-il-78-contract
        """)
    void matchesNumbersNextToWordsOfOtherLanguages(String q, String id) {
        var result = INDEX.search(Query.ALL.withWords(q));
        assertTrue(result.events().stream().limit(3).anyMatch(event -> event.id().equals(id)),
            () -> result.events().stream().map(Event::id).toList().toString());
    }
}
