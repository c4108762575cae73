/**
 * The commands for curators: {@link entente.cli.CheckCommand} validates a set, {@link entente.cli.CompareCommand}
 * prints the difference between two sets, {@link entente.cli.PackageCommand} writes the data package. They need no
 * server.
 *
 * <p>Each command parses its arguments, prints to a {@link entente.cli.Console} and returns an exit code, so that it
 * can be used in scripts and in continuous integration. The messages are in English only.
 *
 * <p>Not here: reading and validating a set ({@link entente.reading}), comparing two sets ({@link
 * entente.insight.EventSetDiff}) and writing the package ({@link entente.feed.datapackage}).
 */
@NullMarked
package entente.cli;

import org.jspecify.annotations.NullMarked;
