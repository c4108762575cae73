/**
 * The whole set as a Frictionless Data Package: normalised tables that refer to each other by id.
 *
 * <p>A {@link entente.feed.datapackage.PackageTable} writes its rows and its Table Schema from one list of columns. The
 * columns of records come from {@link entente.table}; those of link tables are defined here.
 *
 * <p>Not here: the command that writes the package to a file ({@link entente.cli}).
 */
@NullMarked
package entente.feed.datapackage;

import org.jspecify.annotations.NullMarked;
