/**
 * The typed columns of events, statements, citations, sources, outlets, actors, places, strands and commitments. One
 * {@link entente.table.ColumnList} for each kind of row serves the CSV file, the sheet of the workbook and the table of the
 * data package, so that a column has one name, one type and one meaning in all of them. To add a column: one line in its
 * list, and one key a language under {@code table.column}.
 *
 * <p>A {@link entente.table.TableForm} marks the columns that only one form has: a flat table puts a whole record into one
 * row and one language, normalised tables hold every language and refer to each other by id. Names of columns are a public
 * contract: they never change, and their meaning is the same in every table. {@code statement_id}, unique in the set,
 * links statements, speakers, phrases and citations; {@code strand_id} links commitments and strands.
 *
 * <p>Out of scope: how wide a column is laid out and which formulas count it ({@code brief}), how a value is written in a
 * format ({@code feed}, {@code print}), keys and references between tables ({@code feed}).
 */
@NullMarked
package entente.table;

import org.jspecify.annotations.NullMarked;
