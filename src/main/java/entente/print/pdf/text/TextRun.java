package entente.print.pdf.text;

import entente.print.pdf.tag.LinkTarget;
import entente.print.pdf.tag.StructureElement;
import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/**
 * Text in one style that belongs to one structure element.
 *
 * @param hyphenator for the language of the text; null if it is not hyphenated
 * @param target the target if the text is a link, else null
 * @param anchor the named destination at this text, else null
 * @param isolated whether the direction of the text follows from its own first letter, as with {@code dir="auto"} in
 *     HTML: titles and quotations, which may be in another script than the text around them
 */
public record TextRun(String text, TextStyle style, StructureElement tag, @Nullable Hyphenator hyphenator,
    @Nullable LinkTarget target, @Nullable String anchor, boolean isolated) {
    /** Text in the direction of the document. */
    public TextRun(String text, TextStyle style, StructureElement tag, @Nullable Hyphenator hyphenator,
        @Nullable LinkTarget target, @Nullable String anchor) {
        this(text, style, tag, hyphenator, target, anchor, false);
    }

    /** Text without hyphenation, link or anchor. */
    public TextRun(String text, TextStyle style, StructureElement tag) {
        this(text, style, tag, null, null, null);
    }

    /** Whether the text is isolated and its first letter is right-to-left (UAX 9, P2 and P3). */
    boolean isRightToLeft() {
        return isolated && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
