/**
 * YAML in, a sound {@link entente.model.EventSet} or every {@link entente.reading.Problem} out.
 *
 * <p>All problems of a set are reported at once, each with its file, its place in the file, what was found and what would
 * fit. Nothing is checked again behind this door.
 *
 * <p>Out of scope: where the files come from (a folder, a WAR) and when they are read again ({@code web}).
 */
@NullMarked
package entente.reading;

import org.jspecify.annotations.NullMarked;
