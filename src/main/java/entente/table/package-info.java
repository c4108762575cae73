/**
 * The typed columns of events, statements, citations, sources, outlets, actors, places, strands and commitments. One
 * {@link entente.table.ColumnList} for each kind of row serves the CSV file, the sheet of the workbook and the table of
 * the data package, so that a column has the same name, type and meaning in all of them. To add a column, add one line
 * to its list and one message in each language under {@code table.column}.
 *
 * <p>Some columns exist in only one {@link entente.table.TableForm}: a flat table has a whole record in one row and in
 * one language, normalised tables have every language and refer to each other by id. Names of columns are a public
 * contract: they never change, and their meaning is the same in every table. {@code statement_id}, unique in the set,
 * links statements, speakers, phrases and citations; {@code strand_id} links commitments and strands.
 *
 * <p>Not here: the width of columns and formulas over them ({@link entente.brief.sheet}), how a format writes a value
 * ({@link entente.feed}, {@link entente.print}), keys and references between tables ({@link entente.feed.datapackage}).
 */
@NullMarked
package entente.table;

import org.jspecify.annotations.NullMarked;
