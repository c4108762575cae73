package entente.print.pdf.text;

import entente.print.pdf.tag.LinkTarget;
import entente.print.pdf.tag.StructureElement;
import org.jspecify.annotations.Nullable;

/**
 * Text in one style that belongs to one structure element.
 *
 * @param hyphenator for the language of the text; null if it is not hyphenated
 * @param target the target if the text is a link, else null
 * @param anchor the named destination at this text, else null
 */
public record TextRun(String text, TextStyle style, StructureElement tag, @Nullable Hyphenator hyphenator,
    @Nullable LinkTarget target,
    @Nullable String anchor) {
    /** Text without hyphenation, link or anchor. */
    public TextRun(String text, TextStyle style, StructureElement tag) {
        this(text, style, tag, null, null, null);
    }
}
