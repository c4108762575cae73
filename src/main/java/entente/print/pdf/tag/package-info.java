/**
 * The parts of the PDF object model that tagging needs: structure elements (ISO 32000-1, 14.7), text strings, and the
 * targets of links.
 *
 * <p>OpenPDF keeps all its structure elements in memory until the end. {@link entente.print.pdf.tag.StructureElement}
 * instead writes an element as soon as it is complete.
 *
 * <p>Not here: marked content and link annotations ({@link entente.print.pdf.canvas}).
 */
@NullMarked
package entente.print.pdf.tag;

import org.jspecify.annotations.NullMarked;
