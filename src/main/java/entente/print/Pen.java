package entente.print;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/** Writes pieces of text. Where what is drawn differs from what is meant, the text layer says what is meant. */
final class Pen {
    /** Show strings in reverse of the order of reading: ISO 32000-1, 14.8.2.3.3. */
    private static final PdfName REVERSED = new PdfName("ReversedChars");
    private static final PdfName SPAN = new PdfName("Span");

    private Pen() {}

    static void write(PdfContentByte content, List<Piece> pieces, Style style, float x, float baseline) {
        content.setColorFill(style.color());
        float left = x;
        for (Piece piece : pieces) {
            boolean explained = explain(content, piece);
            show(content, piece, style, left, baseline + style.rise());
            if (explained) {
                content.endMarkedContentSequence();
            }
            left += piece.width();
        }
    }

    /** Begins a mark that says how to read what is shown, if that is not plain; whether there is one. */
    private static boolean explain(PdfContentByte content, Piece piece) {
        if (piece.isBox() || (!piece.reversed() && !piece.shown().equals(piece.meant()))) {
            var actual = new PdfDictionary();
            actual.put(PdfName.ACTUALTEXT, TextString.of(piece.meant()));
            content.beginMarkedContentSequence(SPAN, actual, true);
            return true;
        }
        if (piece.reversed()) {
            content.beginMarkedContentSequence(REVERSED);
        }
        return piece.reversed();
    }

    private static void show(PdfContentByte content, Piece piece, Style style, float x, float baseline) {
        if (piece.isBox()) {
            Box.draw(content, piece, style, x, baseline);
            return;
        }
        content.beginText();
        content.setFontAndSize(piece.typeface().font, style.size());
        content.setTextMatrix(x, baseline);
        content.showText(piece.typeface().kerned(piece.shown()));
        content.endText();
    }
}
