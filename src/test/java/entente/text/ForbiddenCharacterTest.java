package entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenCharacterTest {
    @ParameterizedTest
    @ValueSource(
        strings = {"", "plain", "Борисов, 张又侠", "روسيا", "a\u200Fb\u200Ec", "soft\u00ADhyphen", "zero\u200Bwidth",
            "\u2067روسيا\u2069", "\u2067a\u202Bb\u202Cc\u2069", "\uD83D\uDE80", "a\tb\r\nc", "\uFFFD", "👩\u200D🚀"})
    void ordinaryTextHasNone(String text) {
        assertEquals(Optional.empty(), ForbiddenCharacter.first(text));
    }

    @Test
    void namesTheCharacterAndItsIndex() {
        assertFirst("a\u202Eb", 1, "U+202E RIGHT-TO-LEFT OVERRIDE", "words without it");
        assertFirst("ab\uFFFE", 2, "U+FFFE, which is no character", "words without it");
        assertFirst("\uD83F\uDFFF", 0, "U+1FFFF, which is no character", "words without it");
        assertFirst("\uFDD0", 0, "U+FDD0, which is no character", "words without it");
        assertFirst("🚀\uD83D", 2, "U+D83D, half of a surrogate pair", "words without it");
        assertFirst("\uDE80\uD83D", 0, "U+DE80, half of a surrogate pair", "words without it");
        assertFirst("a\u0080", 1, "U+0080 PADDING CHARACTER", "words without it");
        assertFirst("a\u0000", 1, "U+0000 NULL", "words without it");
    }

    @Test
    void embeddingsAndIsolatesNeedBothEnds() {
        assertFirst("a \u2067b", 2, "U+2067 RIGHT-TO-LEFT ISOLATE without an end",
            "U+2069 POP DIRECTIONAL ISOLATE where its effect ends, or words without both");
        assertFirst("\u202Ab\u2069", 2, "U+2069 POP DIRECTIONAL ISOLATE without a beginning", "words without it");
        assertFirst("b\u202C", 1, "U+202C POP DIRECTIONAL FORMATTING without a beginning", "words without it");
    }

    private static void assertFirst(String text, int index, String found, String expected) {
        assertEquals(Optional.of(new ForbiddenCharacter(index, found, expected)), ForbiddenCharacter.first(text));
    }
}
