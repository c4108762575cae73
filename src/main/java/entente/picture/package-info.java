/**
 * Charts as plain shapes, drawn once for every output format: {@link entente.picture.Drawing}, its shapes, and what all
 * pictures share (axis scale, legend, label placement, text metrics). {@code web} writes a drawing as inline SVG,
 * {@code print} as PDF vectors, so both show the same. The same events always give the same shapes.
 *
 * <p>The pictures: stacked columns are here, the timeline and other pictures over time in {@link entente.picture.time},
 * maps in {@link entente.picture.map}, node-link diagrams in {@link entente.picture.graph}.
 *
 * <p>Coordinates are points (1/72 inch) from the upper left corner, y downwards. A shape has an
 * {@link entente.picture.Ink}, never a colour: the style sheet and the printer map inks to colours. A
 * {@link entente.picture.Frame} gives the width and the font size. Text does not shrink with the width, so a phone gets
 * a drawing of its own.
 *
 * <p>Every drawing has a title, a description and usually a data table, because a picture alone is not accessible.
 *
 * <p>Not here: selecting events ({@link entente.search}); fonts: the width of a label is estimated, never measured with
 * AWT, because results would depend on the fonts of the machine.
 */
@NullMarked
package entente.picture;

import org.jspecify.annotations.NullMarked;
