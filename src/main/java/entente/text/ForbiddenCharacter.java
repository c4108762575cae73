package entente.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * A character that text for people must not have: control characters, noncharacters and lone surrogates, which XML or
 * Unicode forbid, and bidirectional formatting that would change the order of the text around it.
 *
 * <p>Source: XML 1.0, production 2; The Unicode Standard, 23.7 Noncharacters; UAX 9, 2.7 and 2.8; UTS 55, 3.1.
 *
 * @param index of the character in the text, in UTF-16 units
 * @param found the phrase after «found» in a message
 * @param expected the phrase after «expected» in a message
 */
public record ForbiddenCharacter(int index, String found, String expected) {
    private static final int POP_DIRECTIONAL_FORMATTING = 0x202C;
    private static final int POP_DIRECTIONAL_ISOLATE = 0x2069;

    /** The first one in a paragraph of text; empty if there is none. Tabs and line ends are allowed. */
    public static Optional<ForbiddenCharacter> first(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int codePoint = text.codePointAt(index);
            if (isForbidden(codePoint)) {
                return Optional.of(new ForbiddenCharacter(index, name(codePoint), "words without it"));
            }
            int end = end(codePoint);
            if (end > 0) {
                open.push(index);
            } else if (codePoint == POP_DIRECTIONAL_FORMATTING || codePoint == POP_DIRECTIONAL_ISOLATE) {
                if (open.isEmpty() || end(text.codePointAt(open.pop())) != codePoint) {
                    return Optional.of(new ForbiddenCharacter(index, name(codePoint) + " without a beginning",
                        "words without it"));
                }
            }
        }
        return Optional.ofNullable(open.peek()).map(index -> withoutEnd(index, text.codePointAt(index)));
    }

    private static ForbiddenCharacter withoutEnd(int index, int codePoint) {
        return new ForbiddenCharacter(index, name(codePoint) + " without an end",
            name(end(codePoint)) + " where its effect ends, or words without both");
    }

    /** The character that ends the effect of an embedding or an isolate; 0 for other characters. */
    private static int end(int codePoint) {
        return switch (codePoint) {
            case 0x202A, 0x202B -> POP_DIRECTIONAL_FORMATTING;
            case 0x2066, 0x2067, 0x2068 -> POP_DIRECTIONAL_ISOLATE;
            default -> 0;
        };
    }

    private static boolean isForbidden(int codePoint) {
        boolean isControl = Character.isISOControl(codePoint) && "\t\n\r".indexOf(codePoint) < 0;
        boolean isOverride = codePoint == 0x202D || codePoint == 0x202E;
        boolean isDeprecatedFormat = codePoint >= 0x206A && codePoint <= 0x206F;
        boolean isAnnotation = codePoint >= 0xFFF9 && codePoint <= 0xFFFB;
        return isControl || isOverride || isDeprecatedFormat || isAnnotation || isSurrogate(codePoint)
            || isNoncharacter(codePoint);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    private static String name(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        if (isSurrogate(codePoint)) {
            return number + ", half of a surrogate pair";
        }
        return number + (isNoncharacter(codePoint) ? ", which is no character" : " " + Character.getName(codePoint));
    }
}
