/**
 * Writes the content streams of pages. {@link entente.print.pdf.canvas.Canvas} draws lines, rules and links and assigns
 * all of them to a structure element or marks them as artifacts; {@link entente.print.pdf.canvas.ShapeRenderer} draws
 * the shapes of a {@link entente.picture.Drawing}.
 *
 * <p>Not here: the positions of what is drawn ({@link entente.print.pdf.layout}), glyphs and their widths ({@link
 * entente.print.pdf.text}).
 */
@NullMarked
package entente.print.pdf.canvas;

import org.jspecify.annotations.NullMarked;
