package entente.feed.reference;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.feed.FeedFixtures;
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
    private static final SiteUrls ITALIAN = FeedFixtures.URLS.in(Language.ITALIAN);
    private static final CitationProcessor PROCESSOR = new CitationProcessor();

    @Test
    void formatsInChicagoStyle() {
        assertEquals("Entente. 2026. “First Joint Launch of a Relay Satellite.” Version 0123456789ab. "
            + "Entente: A Sourced Chronology, November 21. https://entente.example/en/events/x.",
            text(titled("First joint launch of a relay satellite"), CitationStyle.CHICAGO));
    }

    @Test
    void formatsInApaStyle() {
        assertEquals("Entente. (2026, November 21). First joint launch. Entente: A Sourced Chronology. "
            + "https://entente.example/en/events/x", text(titled("First joint launch"), CitationStyle.APA));
    }

    @Test
    void formatsInEinaudiStyle() {
        assertEquals("Entente, First joint launch, Entente: a sourced chronology, "
            + "https://entente.example/en/events/x (21. 11. 2026).",
            text(titled("First joint launch"), CitationStyle.EINAUDI));
    }

    @Test
    void keepsATitleInAnotherLanguageUnchanged() {
        var set = TestSets.invented();
        var event = set.events().get("2016-05-20-defence-ministers-meet");
        assertTrue(
            text(Reference.of(event, set, ITALIAN), CitationStyle.CHICAGO)
                .contains(event.title().in(Language.ITALIAN)));
    }

    @Test
    void setsTheTitleInItalics() {
        List<CitationProcessor.Run> runs = PROCESSOR.format(titled("First"), CitationStyle.APA);
        assertEquals(List.of("First"),
            runs.stream().filter(CitationProcessor.Run::italic).map(CitationProcessor.Run::text).toList());
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void keepsFourScriptsAndMarkupCharacters(CitationStyle style) {
        for (String title : List.of(FeedFixtures.FOUR_SCRIPTS, "this & <i> that </i> 1 < 2")) {
            String text = text(titled(title), style).toLowerCase(Locale.ROOT);
            assertTrue(text.contains(title.toLowerCase(Locale.ROOT)), text);
        }
    }

    @Test
    void isThreadSafe() {
        List<Integer> numbers = IntStream.range(0, 300).boxed().toList();
        List<String> formatted = numbers.parallelStream()
            .map(number -> text(titled("Number " + number + " of them"), CitationStyle.values()[number % 3])).toList();
        for (int number : numbers) {
            String title = "number " + number + " of them";
            assertTrue(formatted.get(number).toLowerCase(Locale.ROOT).contains(title), formatted.get(number));
        }
    }

    private static Reference titled(String title) {
        var set = TestSets.invented();
        var reference = Reference.of("x", title, "https://entente.example/en/events/x", "", set, FeedFixtures.URLS);
        return new Reference(reference.id(), title, reference.url(), reference.language(),
            LocalDate.of(2026, 11, 21), "0123456789ab", null, "", "", List.of());
    }

    private static String text(Reference reference, CitationStyle style) {
        return PROCESSOR.format(reference, style).stream().map(CitationProcessor.Run::text).collect(joining());
    }
}
