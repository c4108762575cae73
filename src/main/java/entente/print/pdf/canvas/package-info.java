/**
 * Writes the content streams of pages. {@link entente.print.pdf.canvas.Canvas} draws lines, rules and links; it assigns
 * each to a structure element or marks it as an artifact. {@link entente.print.pdf.canvas.ShapeRenderer} draws the
 * shapes of a {@link entente.picture.Drawing}.
 *
 * <p>Not here: the positions of what is drawn ({@link entente.print.pdf.layout}), glyphs and their widths ({@link
 * entente.print.pdf.text}).
 */
@NullMarked
package entente.print.pdf.canvas;

import org.jspecify.annotations.NullMarked;
