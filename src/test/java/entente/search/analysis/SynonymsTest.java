package entente.search.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SynonymsTest {
    private static final Index INDEX = Index.of(TestSets.curated());
    private static final List<AnalysisLanguage> LANGUAGES = List.of(AnalysisLanguage.RUSSIAN, AnalysisLanguage.CHINESE);

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

    static Stream<Place> placesOfEvents() {
        return INDEX.set().places().values().stream().filter(place -> !eventsAt(place).isEmpty());
    }

    private static List<Event> eventsAt(Place place) {
        return INDEX.set().events().values().stream().filter(event -> event.places().contains(place)).toList();
    }

    /** The event set has names of places in English and Italian only. */
    @ParameterizedTest
    @MethodSource("placesOfEvents")
    void everyPlaceIsFoundByANameInRussianAndInChinese(Place place) {
        for (AnalysisLanguage language : LANGUAGES) {
            List<String> names = namesIn(place, language);
            assertTrue(names.stream()
                .anyMatch(q -> INDEX.search(Query.ALL.withWords(q)).events().containsAll(eventsAt(place))),
                () -> "%s: %s of %s".formatted(place.names().in(Language.ENGLISH), language, names));
        }
    }

    /** The synonyms, in one language, of all phrases in the English name of a place. */
    private static List<String> namesIn(Place place, AnalysisLanguage language) {
        List<String> terms = ParsedQuery.terms(Tokenizer.read(place.names().in(Language.ENGLISH)));
        return Stream.iterate(0, at -> at < terms.size(), at -> at + 1)
            .flatMap(from -> Stream.iterate(from + 1, to -> to <= terms.size(), to -> to + 1)
                .flatMap(to -> Synonyms.known().of(terms.subList(from, to)).stream()))
            .flatMap(meaning -> meaning.forms().stream()).filter(form -> form.tongue() == language)
            .map(form -> String.join(language == AnalysisLanguage.CHINESE ? "" : " ", form.steps())).distinct()
            .toList();
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
