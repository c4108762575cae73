/**
 * Prints a {@link entente.brief.sheet.Workbook} as an Excel file (Office Open XML, ECMA-376): {@link
 * entente.print.xlsx.WorkbookPrinter}.
 *
 * <p>POI writes a skeleton: styles, tables, charts, print setup, properties. The rows are streamed into its sheets, so
 * that memory does not grow with the number of rows. A worksheet has one table, which begins at A1.
 *
 * <p>Decisions: charts refer to cells, so that a chart changes when a cell is edited. Counts and sums are formulas with
 * cached results. Elements that are missing in POI's reduced schema are written by name: the full schema is much
 * larger.
 *
 * <p>Not here: the columns and rows of the sheets ({@link entente.brief.sheet}).
 */
@NullMarked
package entente.print.xlsx;

import org.jspecify.annotations.NullMarked;
