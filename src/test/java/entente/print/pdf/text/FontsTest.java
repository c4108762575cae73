package entente.print.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.TestSets;
import entente.brief.BriefLength;
import entente.model.Source;
import entente.print.pdf.layout.StyleSheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
    private static final Fonts FONTS = new Fonts();
    private static final TextStyle STYLE = StyleSheet.of(BriefLength.FULL).body;

    private static String shown(String text) {
        return FONTS.glyphRuns(text, STYLE).stream().map(GlyphRun::drawnText).collect(Collectors.joining());
    }

    @Test
    void hasGlyphsForEveryTitleAndNameOfThePackagedSet() {
        var set = TestSets.curated();
        var texts = Stream.concat(set.sources().values().stream().map(Source::title),
            set.actors().values().stream().flatMap(actor -> actor.names().others().values().stream())).toList();
        assertFalse(texts.isEmpty());
        List<String> missing =
            texts.stream().filter(text -> FONTS.glyphRuns(text, STYLE).stream().anyMatch(GlyphRun::isMissingGlyph))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中俄簽署衛星計劃", "戦闘機とラーダ級", "한미일 연합훈련", "Ελένη", "שרה לוי"})
    void drawsTextOfEverySupportedScriptAsItIs(String text) {
        assertEquals(text, shown(text));
        assertTrue(FONTS.glyphRuns(text, STYLE).stream().allMatch(GlyphRun::isDrawnAsIs));
    }

    @ParameterizedTest
    @CsvSource({"سلام, \uFEB3\uFEFC\uFEE1", "روسيا, \uFEAD\uFEED\uFEB3\uFEF4\uFE8E", "ماء, \uFEE3\uFE8E\uFE80",
        "لا, \uFEFB", "مُحَمَّد, \uFEE3\uFEA4\uFEE4\uFEAA", "پیچ, \uFB58\uFBFF\uFB7B"})
    void joinsArabicLetters(String word, String forms) {
        assertEquals(forms, shown(word));
        assertEquals(List.of(word), FONTS.glyphRuns(word, STYLE).stream().map(GlyphRun::actualText).toList());
    }

    @Test
    void showsABoxForEachCharacterThatNoFontHas() {
        assertEquals(List.of("a", "\uD83D\uDE80", "𠀀"),
            FONTS.glyphRuns("a\uD83D\uDE80𠀀", STYLE).stream().map(GlyphRun::actualText).toList());
        assertEquals("a", shown("a\uD83D\uDE80𠀀"));
    }
}
