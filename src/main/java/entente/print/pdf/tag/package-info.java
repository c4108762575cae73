/**
 * The parts of the PDF object model that tagging needs: structure elements (ISO 32000-1, 14.7), text strings, and the
 * targets of links.
 *
 * <p>OpenPDF has structure elements too, but keeps all of them in memory until the end; the ones here are written as
 * soon as they are complete.
 *
 * <p>Not here: marked content and link annotations ({@link entente.print.pdf.canvas}).
 */
@NullMarked
package entente.print.pdf.tag;

import org.jspecify.annotations.NullMarked;
