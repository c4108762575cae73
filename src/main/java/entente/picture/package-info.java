/**
 * Charts, timeline, map and network as plain shapes, drawn once for every format: {@code web} writes a {@link Drawing} as
 * inline SVG, {@code print} as PDF vectors, so that both show the same. The same records always give the same shapes.
 *
 * <p>Coordinates are points (1/72 inch) from the upper left corner, y downwards. A shape carries an {@link Ink}, never a
 * colour: the style sheet and the printer decide what an ink looks like in their medium. A {@link Frame} gives the width;
 * letters do not shrink with it, so a phone gets a picture of its own.
 *
 * <p>The land is Natural Earth 1:110m (public domain) as TopoJSON from world-atlas (ISC, LICENSE.txt beside it).
 *
 * <p>Every drawing carries the words and the table that stand for it. Networks are laid out by JGraphT, from the same
 * start at every run.
 *
 * <p>Out of scope: choosing events ({@code search}); fonts: a label's width is estimated, never measured with AWT.
 */
@NullMarked
package entente.picture;

import org.jspecify.annotations.NullMarked;
