package entente.print.pdf.canvas;

import entente.print.pdf.tag.PdfTextString;
import entente.print.pdf.text.GlyphRun;
import entente.print.pdf.text.TextStyle;
import entente.print.pdf.text.Typeface;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/**
 * Writes text and rectangles to one content stream. Where the glyphs differ from the text, it adds the actual text for
 * screen readers and text extraction. Fill colour and font are part of the graphics state, so they are written only
 * when they change.
 */
public final class ContentWriter {
    /** The tag of text that is shown in reverse reading order (ISO 32000-1, 14.8.2.3.3). */
    private static final PdfName REVERSED_CHARS = new PdfName("ReversedChars");
    private static final PdfName SPAN = new PdfName("Span");

    final PdfContentByte content;
    private final GlyphEncoder encoder;
    private @Nullable Color currentColor;
    private @Nullable Typeface currentTypeface;
    private float currentSize;

    ContentWriter(PdfContentByte content, GlyphEncoder encoder) {
        this.content = content;
        this.encoder = encoder;
    }

    /** A writer for another stream of the same document. */
    public ContentWriter forStream(PdfContentByte other) {
        return new ContentWriter(other, encoder);
    }

    /**
     * Clears the recorded fill colour and font. Must be called at each new page, which starts with a new graphics
     * state.
     */
    public void resetState() {
        currentColor = null;
        currentTypeface = null;
    }

    /** Sets the fill colour, unless it is set already. */
    void setFillColor(Color fill) {
        if (!fill.equals(currentColor)) {
            content.setColorFill(fill);
            currentColor = fill;
        }
    }

    /** Fills a rectangle. {@code x}, {@code y} is its lower left corner. */
    void fillRectangle(float x, float y, float width, float height, Color fill) {
        setFillColor(fill);
        content.rectangle(x, y, width, height);
        content.fill();
    }

    /** Writes {@code runs} side by side from {@code x}. The rise of the style is added to {@code baseline}. */
    public void write(List<GlyphRun> runs, TextStyle style, float x, float baseline) {
        setFillColor(style.color());
        float left = x;
        for (GlyphRun run : runs) {
            boolean isOpen = beginActualText(run);
            if (run.isMissingGlyph()) {
                MissingGlyph.draw(this, run, style, left, baseline + style.rise());
            } else {
                showText(run.drawnText(), run.typeface(), style.size(), left, baseline + style.rise());
            }
            if (isOpen) {
                content.endMarkedContentSequence();
            }
            left += run.width();
        }
    }

    /**
     * Opens marked content with {@code ActualText} or {@code ReversedChars} if the glyphs differ from the text. Returns
     * whether it was opened; if so, the caller must close it.
     */
    private boolean beginActualText(GlyphRun run) {
        if (run.isMissingGlyph() || !run.isDrawnAsIs()) {
            var actual = new PdfDictionary();
            actual.put(PdfName.ACTUALTEXT, PdfTextString.of(run.actualText()));
            content.beginMarkedContentSequence(SPAN, actual, true);
            return true;
        }
        if (run.reversed()) {
            content.beginMarkedContentSequence(REVERSED_CHARS);
        }
        return run.reversed();
    }

    /** Shows {@code text} in the current fill colour. {@code typeface} must have a glyph for each character. */
    void showText(String text, Typeface typeface, float points, float x, float baseline) {
        content.beginText();
        if (typeface != currentTypeface || points != currentSize) {
            content.setFontAndSize(typeface.font, points);
            currentTypeface = typeface;
            currentSize = points;
        }
        content.moveText(x, baseline);
        ByteBuffer out = content.getInternalBuffer();
        encoder.write(text, typeface, out);
        out.append("TJ\n");
        content.endText();
    }
}
