package entente.search.analysis;

/**
 * Characters inside words that search ignores, because readers do not see them: soft hyphens, zero-width spaces and
 * joiners, and marks of the writing direction. A word is found whether or not it has them.
 *
 * <p>Source: the Unicode property {@code Default_Ignorable_Code_Point}, of which these are the ones that occur in text.
 */
final class IgnorableCharacters {
    private IgnorableCharacters() {}

    /** Whether a tokenizer skips the character without ending the word. */
    static boolean contains(int codePoint) {
        return switch (codePoint) {
            case 0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF -> true;
            default -> codePoint >= 0x200B && codePoint <= 0x200F || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2060 && codePoint <= 0x206F || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        };
    }
}
