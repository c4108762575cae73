/**
 * Load and attacks against a running site: many readers at once, with unfinished requests, slow readers, costly addresses
 * and random requests beside them. {@link entente.soak.SoakCommand} prints figures.
 *
 * <p>No test of the build asserts a time; {@code SlowClientsIT} asserts that such clients do not stop the site.
 */
@NullMarked
package entente.soak;

import org.jspecify.annotations.NullMarked;
