/**
 * Maps: proportional symbols on the Earth, with a close-up of the densest window, and on the Moon.
 *
 * <p>The land polygons are Natural Earth 1:110m (public domain) as TopoJSON from world-atlas (ISC licence, LICENSE.txt
 * next to the file in the resources of this package).
 *
 * <p>The whole Earth is drawn in the Equal Earth projection, so that areas can be compared; the close-up in an
 * equirectangular projection; the Moon in orthographic projection.
 *
 * <p>Not here: the coordinates of places, which belong to the event set ({@link entente.model.Place}).
 */
@NullMarked
package entente.picture.map;

import org.jspecify.annotations.NullMarked;
