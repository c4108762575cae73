/**
 * Prints a {@link entente.brief.document.Document} as PDF: {@link entente.print.pdf.PdfPrinter}, the document
 * properties and the XMP packet. The files conform to PDF/UA-1 and PDF/A-2a.
 *
 * <p>The steps, one package for each: {@link entente.print.pdf.layout} walks the document, makes boxes of lines and
 * fills pages with them; {@link entente.print.pdf.text} breaks paragraphs into lines of glyph runs; {@link
 * entente.print.pdf.canvas} draws them as marked content; {@link entente.print.pdf.tag} holds the structure elements
 * that the content belongs to. {@code layout} uses the other three, {@code canvas} uses {@code text} and {@code tag},
 * and {@code text} uses {@code tag}.
 *
 * <p>Decisions: text is laid out here, because the layout of OpenPDF cannot be tagged. OpenPDF is used only to embed
 * fonts and to write objects. Pages and structure elements are written as soon as they are complete, so that memory
 * grows with the number of elements, not with their content.
 */
@NullMarked
package entente.print.pdf;

import org.jspecify.annotations.NullMarked;
