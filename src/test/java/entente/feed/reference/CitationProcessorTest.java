package entente.feed.reference;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.Sets;
import entente.feed.Feeds;
import entente.model.Language;
import entente.wording.SiteUrls;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitationProcessorTest {
    private static final SiteUrls ITALIAN = Feeds.ADDRESSES.in(Language.ITALIAN);
    private static final CitationProcessor STYLES = new CitationProcessor();

    @Test
    void setsAReferenceAsChicagoAsksFor() {
        assertEquals("Entente. 2026. “First Joint Launch of a Relay Satellite.” Version 0123456789ab. "
            + "Entente: A Sourced Chronology, November 21. https://entente.example/en/events/x.",
            words(titled("First joint launch of a relay satellite"), CitationStyle.CHICAGO));
    }

    @Test
    void setsAReferenceAsApaAsksFor() {
        assertEquals("Entente. (2026, November 21). First joint launch. Entente: A Sourced Chronology. "
            + "https://entente.example/en/events/x", words(titled("First joint launch"), CitationStyle.APA));
    }

    @Test
    void setsAReferenceAsItaliansDo() {
        assertEquals("Entente, First joint launch, Entente: a sourced chronology, "
            + "https://entente.example/en/events/x (21. 11. 2026).",
            words(titled("First joint launch"), CitationStyle.EINAUDI));
    }

    @Test
    void leavesTheTitleOfAnotherLanguageAsItIs() {
        var set = Sets.invented();
        var event = set.events().get("2016-05-20-defence-ministers-meet");
        assertTrue(
            words(Reference.of(event, set, ITALIAN), CitationStyle.CHICAGO)
                .contains(event.title().in(Language.ITALIAN)));
    }

    @Test
    void tellsTitlesOfWorksApart() {
        List<CitationProcessor.Run> runs = STYLES.set(titled("First"), CitationStyle.APA);
        assertEquals(List.of("First"),
            runs.stream().filter(CitationProcessor.Run::italic).map(CitationProcessor.Run::words).toList());
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void keepsFourScriptsAndWhatMarkupIsMadeOf(CitationStyle style) {
        for (String title : List.of(Feeds.FOUR_SCRIPTS, "this & <i> that </i> 1 < 2")) {
            String words = words(titled(title), style).toLowerCase(Locale.ROOT);
            assertTrue(words.contains(title.toLowerCase(Locale.ROOT)), words);
        }
    }

    @Test
    void servesManyAtOnceWithoutMixingThemUp() {
        List<Integer> numbers = IntStream.range(0, 300).boxed().toList();
        List<String> set = numbers.parallelStream()
            .map(number -> words(titled("Number " + number + " of them"), CitationStyle.values()[number % 3])).toList();
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

    private static String words(Reference cited, CitationStyle style) {
        return STYLES.set(cited, style).stream().map(CitationProcessor.Run::words).collect(joining());
    }
}
