package entente.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.model.Actor;
import entente.model.Event;
import entente.model.Language;
import entente.reading.EventSetReader;
import entente.reading.ReadResult;
import entente.search.match.Highlighter.Mark;
import entente.search.query.Query;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Russian name is found in every common romanisation, whichever the texts use. */
class RomanizedNamesTest {
    private static final Index INDEX = Index.of(TestSets.curated());

    /** Systems of romanisation; the letters that a row leaves out are those of {@link #COMMON}. */
    enum Romanization {
        /** ISO/R 9, which Italian scholars use. */
        SCHOLARLY("ё ë ж ž й j х ch ц c ч č ш š щ šč ь ’ э ė ю ju я ja", false),
        SCHOLARLY_H("ё ë ж ž й j х h ц c ч č ш š щ šč ь ’ э ė ю ju я ja", false),
        SCHOLARLY_WITHOUT_DIACRITICS("ё e ж z й j х ch ц c ч c ш s щ sc ь  э e ю ju я ja", false),
        BGN_PCGN("ё ë ж zh й y х kh ц ts ч ch ш sh щ shch ь ’ э e ю yu я ya", true),
        NEWSROOM("ё yo ж zh й y х kh ц ts ч ch ш sh щ shch ь  э e ю yu я ya", true),
        NEWSROOM_WITH_I("ё e ж zh й i х kh ц ts ч ch ш sh щ shch ь  э e ю iu я ia", false),
        ITALIAN_NEWSROOM("ге ghe ги ghi ё e ж zh й i х kh ц ts ч ch ш sh щ shch ь  э e ю yu я ya", false);

        private static final String COMMON =
            "а a б b в v г g д d е e з z и i к k л l м m н n о o п p р r с s т t у u ф f ъ  ы y";

        private final Map<String, String> letters = new HashMap<>();
        private final boolean iotated;

        /** @param iotated whether е is «ye» at the beginning, behind a vowel and behind ь */
        Romanization(String table, boolean iotated) {
            this.iotated = iotated;
            String[] cells = (COMMON + " " + table).split(" ", -1);
            for (int at = 0; at < cells.length; at += 2) {
                letters.put(cells[at], cells[at + 1]);
            }
        }

        String of(String russian) {
            String small = russian.toLowerCase(Locale.ROOT);
            var roman = new StringBuilder();
            for (int at = 0; at < small.length(); at++) {
                String two = small.substring(at, Math.min(small.length(), at + 2));
                String letter = small.substring(at, at + 1);
                boolean behindVowel = at == 0 || "аеёиоуыэюяйьъ".indexOf(small.charAt(at - 1)) >= 0;
                if (letters.containsKey(two) && two.length() == 2) {
                    roman.append(letters.get(two));
                    at++;
                } else {
                    roman.append(iotated && letter.equals("е") && behindVowel ? "y" : "").append(letters.get(letter));
                }
            }
            return Character.toUpperCase(roman.charAt(0)) + roman.substring(1);
        }
    }

    private static List<Actor> russians() {
        return INDEX.set().actors().values().stream()
            .filter(actor -> actor instanceof Actor.Person person && person.country().equals("RU")).toList();
    }

    private static Set<String> found(Index index, String q) {
        return index.search(Query.ALL.withWords(q)).events().stream().map(Event::id).collect(Collectors.toSet());
    }

    private static String surname(String name) {
        return Arrays.asList(name.split(" ")).getLast();
    }

    @ParameterizedTest
    @EnumSource
    void everyRussianPersonIsFoundInEveryRomanisationQuotedOrNot(Romanization system) {
        assertFalse(russians().isEmpty());
        assertAll(russians().stream().flatMap(actor -> {
            String russian = surname(actor.names().others().getOrDefault("ru", actor.id() + " has no Russian name"));
            return Stream.of("%s", "\"%s\"").map(form -> () -> {
                String typed = form.formatted(system.of(russian));
                String usual = form.formatted(surname(actor.nameIn(Language.ENGLISH)));
                assertTrue(found(INDEX, typed).containsAll(found(INDEX, usual)),
                    () -> typed + " does not find what " + usual
                        + " finds: add how it is spelt to PhoneticKey");
            });
        }));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Šojgu,     Shoigu
        Sojgu,     Shoigu
        Mišustin,  Mishustin
        Rjabkov,   Ryabkov
        Čemezov,   Chemezov
        Zacharova, Zakharova
        Jevmenov,  Yevmenov
        Evmenov,   Yevmenov
        El’cin,    Yeltsin
        Eltsin,    Yeltsin
        Michail Mišustin,  Mikhail Mishustin
        Sergej Šojgu,      Sergei Shoigu
        Serghei Shoigu,    Sergei Shoigu
        "Marija Zacharova", Maria Zakharova
        """)
    void findsANameAsItalianScholarsAndNewsroomsWriteIt(String italian, String english) {
        assertFalse(found(INDEX, english).isEmpty());
        assertEquals(found(INDEX, english), found(INDEX, italian));
        assertEquals(found(INDEX, '"' + english + '"'), found(INDEX, '"' + italian + '"'));
    }

    /** Zacharova and Zakharova are both words of this set, each in a text of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"Zakharova", "Zacharova", "Zaharova", "\"Zakharova\"", "\"Zacharova\"", "\"Zaharova\""})
    void findsAndMarksEachSpellingOfANameOfTheSet(String q) {
        var files = TestSets.inventedFiles();
        replace(files, "actors.yaml", "Anna Lindqvist, it: Anna Lindqvist, ru: Анна Линдквист",
            "Anna Zakharova, it: Anna Zakharova, ru: Анна Захарова");
        replace(files, "events/2013/2013-09-02-strait-shield-2013.yaml", "Radio Maravel twelve", "Zakharova twelve");
        replace(files, "events/2013/2013-09-02-strait-shield-2013.yaml", "Radio Maravel dodici", "Zakharova dodici");
        replace(files, "events/2021/2021-11-19-missile-defence-consultations.yaml", "Consultazioni sulla difesa",
            "Zacharova sulla difesa");
        if (!(EventSetReader.read(files) instanceof ReadResult.Valid(var set))) {
            throw new AssertionError("the changed set is not valid");
        }
        SearchResult result = Index.of(set).search(Query.ALL.withWords(q));
        assertTrue(result.events().stream().map(Event::id).toList().containsAll(
            List.of("2013-09-02-strait-shield-2013", "2021-11-19-missile-defence-consultations")));
        assertEquals(List.of(new Mark(0, 9), new Mark(12, 21)),
            result.highlighter().marksIn("Zacharova o Zakharova"));
    }

    private static void replace(Map<String, byte[]> files, String file, String before, String after) {
        String text = new String(requireNonNull(files.get(file)), UTF_8);
        assertTrue(text.contains(before), before);
        files.put(file, text.replace(before, after).getBytes(UTF_8));
    }

    /** A quoted word that is no name is found as it is written only. */
    @Test
    void findsQuotedWordsThatAreNoNamesInOneSpellingOnly() {
        assertEquals(Set.of(), found(Index.of(TestSets.invented()), "\"consultazzioni\""));
    }
}
