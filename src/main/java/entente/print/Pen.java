package entente.print;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Writes pieces of text. Where what is drawn differs from what is meant, the text layer says what is meant. */
final class Pen {
    private static final PdfName SPAN = new PdfName("Span");

    private Pen() {}

    static void write(PdfContentByte content, List<Piece> pieces, Style style, float x, float baseline) {
        content.setColorFill(style.color());
        float left = x;
        for (Piece piece : pieces) {
            if (piece.isPlain()) {
                show(content, piece, style, left, baseline + style.rise());
            } else {
                var actual = new PdfDictionary();
                actual.put(PdfName.ACTUALTEXT, new PdfString(piece.meant(), PdfObject.TEXT_UNICODE));
                content.beginMarkedContentSequence(SPAN, actual, true);
                show(content, piece, style, left, baseline + style.rise());
                content.endMarkedContentSequence();
            }
            left += piece.width();
        }
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
