package entente.feed;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.model.Language;
import entente.wording.Addresses;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesTest {
    private static final Addresses ITALIAN = Feeds.ADDRESSES.in(Language.ITALIAN);
    private static final Styles STYLES = new Styles();

    @Test
    void setsAReferenceAsChicagoAsksFor() {
        assertEquals("Entente. 2026. “First Joint Launch of a Relay Satellite.” Version 0123456789ab. "
            + "Entente: A Sourced Chronology, November 21. https://entente.example/en/events/x.",
            words(titled("First joint launch of a relay satellite"), Style.CHICAGO));
    }

    @Test
    void setsAReferenceAsApaAsksFor() {
        assertEquals("Entente. (2026, November 21). First joint launch. Entente: A Sourced Chronology. "
            + "https://entente.example/en/events/x", words(titled("First joint launch"), Style.APA));
    }

    @Test
    void setsAReferenceAsItaliansDo() {
        assertEquals("Entente, First joint launch, Entente: a sourced chronology, "
            + "https://entente.example/en/events/x (21. 11. 2026).",
            words(titled("First joint launch"), Style.EINAUDI));
    }

    @Test
    void leavesTheTitleOfAnotherLanguageAsItIs() {
        var set = Sets.invented();
        var event = set.events().get("2016-05-20-defence-ministers-meet");
        assertTrue(
            words(Reference.of(event, set, ITALIAN), Style.CHICAGO).contains(event.title().in(Language.ITALIAN)));
    }

    @Test
    void tellsTitlesOfWorksApart() {
        List<Styles.Run> runs = STYLES.set(titled("First"), Style.APA);
        assertEquals(List.of("First"), runs.stream().filter(Styles.Run::italic).map(Styles.Run::words).toList());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void keepsFourScriptsAndWhatMarkupIsMadeOf(Style style) {
        for (String title : List.of(Feeds.FOUR_SCRIPTS, "this & <i> that </i> 1 < 2")) {
            String words = words(titled(title), style).toLowerCase(Locale.ROOT);
            assertTrue(words.contains(title.toLowerCase(Locale.ROOT)), words);
        }
    }

    @Test
    void servesManyAtOnceWithoutMixingThemUp() {
        List<Integer> numbers = IntStream.range(0, 300).boxed().toList();
        List<String> set = numbers.parallelStream()
            .map(number -> words(titled("Number " + number + " of them"), Style.values()[number % 3])).toList();
        for (int number : numbers) {
            String title = "number " + number + " of them";
            assertTrue(set.get(number).toLowerCase(Locale.ROOT).contains(title), set.get(number));
        }
    }

    private static Reference titled(String title) {
        var set = Sets.invented();
        var some = Reference.of("x", title, "https://entente.example/en/events/x", "", set, Feeds.ADDRESSES);
        return new Reference(some.id(), title, some.address(), some.language(),
            LocalDate.of(2026, 11, 21), "0123456789ab", null, "", "", List.of());
    }

    private static String words(Reference cited, Style style) {
        return STYLES.set(cited, style).stream().map(Styles.Run::words).collect(joining());
    }
}
