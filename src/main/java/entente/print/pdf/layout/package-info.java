/**
 * Lays out a document on pages. {@link entente.print.pdf.layout.DocumentLayout} walks the tree of the document and
 * passes each block to the layout of its kind (text, entry, table, figure, notes). Each of these makes {@link
 * entente.print.pdf.layout.Box boxes} from lines, and {@link entente.print.pdf.layout.PageBuilder} fills columns and
 * pages with them.
 *
 * <p>A box lists the structure elements that are complete once it is drawn; they are then written to the file. Font
 * sizes, margins and columns are in {@link entente.print.pdf.layout.StyleSheet} only.
 *
 * <p>Not here: breaking paragraphs into lines ({@link entente.print.pdf.text}), drawing ({@link
 * entente.print.pdf.canvas}).
 */
@NullMarked
package entente.print.pdf.layout;

import org.jspecify.annotations.NullMarked;
