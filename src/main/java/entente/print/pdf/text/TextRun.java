package entente.print.pdf.text;

import entente.print.pdf.tag.LinkTarget;
import entente.print.pdf.tag.StructureElement;
import org.jspecify.annotations.Nullable;

/**
 * Words of one look that belong to one structure element.
 *
 * @param hyphenation of the language that the words are in; {@code null} where they are not divided
 * @param goal where a click on them leads
 * @param anchor the name under which links find this place
 */
public record TextRun(String words, TextStyle style, StructureElement tag, @Nullable Hyphenator hyphenation,
    @Nullable LinkTarget goal,
    @Nullable String anchor) {
    public TextRun(String words, TextStyle style, StructureElement tag) {
        this(words, style, tag, null, null, null);
    }
}
