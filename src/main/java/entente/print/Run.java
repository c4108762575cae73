package entente.print;

import org.jspecify.annotations.Nullable;

/**
 * Words of one look that belong to one structure element.
 *
 * @param hyphenation of the language that the words are in; {@code null} where they are not divided
 * @param goal where a click on them leads
 * @param anchor the name under which links find this place
 */
record Run(String words, Style style, Tag tag, @Nullable Hyphenation hyphenation, @Nullable Goal goal,
    @Nullable String anchor) {
    Run(String words, Style style, Tag tag) {
        this(words, style, tag, null, null, null);
    }
}
