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
 * Writes pieces of text on one content stream. Where what is drawn differs from what is meant, the text layer says what
 * is meant. Colour and font are written only where they change, as the stream remembers them too.
 */
public final class ContentWriter {
    /** Show strings in reverse of the order of reading: ISO 32000-1, 14.8.2.3.3. */
    private static final PdfName REVERSED = new PdfName("ReversedChars");
    private static final PdfName SPAN = new PdfName("Span");

    final PdfContentByte content;
    private final GlyphEncoder glyphs;
    private @Nullable Color color;
    private @Nullable Typeface typeface;
    private float size;

    ContentWriter(PdfContentByte content, GlyphEncoder glyphs) {
        this.content = content;
        this.glyphs = glyphs;
    }

    /** One that writes the characters of the same document on another stream. */
    public ContentWriter on(PdfContentByte other) {
        return new ContentWriter(other, glyphs);
    }

    /** Begins a page, which knows neither colour nor font. */
    public void renew() {
        color = null;
        typeface = null;
    }

    /** What is filled from now on is of this colour. */
    void fill(Color next) {
        if (!next.equals(color)) {
            content.setColorFill(next);
            color = next;
        }
    }

    /** Fills a rectangle with {@code ink}. */
    void fill(float x, float y, float width, float height, Color ink) {
        fill(ink);
        content.rectangle(x, y, width, height);
        content.fill();
    }

    public void write(List<GlyphRun> pieces, TextStyle style, float x, float baseline) {
        fill(style.color());
        float left = x;
        for (GlyphRun piece : pieces) {
            boolean explained = explain(piece);
            if (piece.isBox()) {
                MissingGlyph.draw(this, piece, style, left, baseline + style.rise());
            } else {
                show(piece.shown(), piece.typeface(), style.size(), left, baseline + style.rise());
            }
            if (explained) {
                content.endMarkedContentSequence();
            }
            left += piece.width();
        }
    }

    /** Begins a mark that says how to read what is shown, if that is not plain; whether there is one. */
    private boolean explain(GlyphRun piece) {
        if (piece.isBox() || !piece.isPlain()) {
            var actual = new PdfDictionary();
            actual.put(PdfName.ACTUALTEXT, PdfTextString.of(piece.meant()));
            content.beginMarkedContentSequence(SPAN, actual, true);
            return true;
        }
        if (piece.reversed()) {
            content.beginMarkedContentSequence(REVERSED);
        }
        return piece.reversed();
    }

    /** Shows characters that {@code face} has, in the colour that is filled with. */
    void show(String words, Typeface face, float points, float x, float baseline) {
        content.beginText();
        if (face != typeface || points != size) {
            content.setFontAndSize(face.font, points);
            typeface = face;
            size = points;
        }
        content.moveText(x, baseline);
        ByteBuffer out = content.getInternalBuffer();
        glyphs.write(words, face, out);
        out.append("TJ\n");
        content.endText();
    }
}
