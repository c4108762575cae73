/**
 * The data of a brief as a {@link entente.brief.sheet.Workbook}: sheets of typed cells, independent of a spreadsheet
 * format. {@link entente.brief.sheet.DataSheets} builds all of them; each {@code …Sheet} class builds one.
 *
 * <p>Counts and sums have a value and a formula ({@link entente.brief.sheet.Sheet.Cell.CountIf},
 * {@link entente.brief.sheet.Sheet.Cell.RowSum}), and charts refer to cells ({@link entente.brief.sheet.Chart}), so
 * users can recalculate what a figure shows. The names of tables and columns are a public contract and never change.
 *
 * <p>Not here: the columns that CSV and data package have too ({@link entente.table}), cell styles, formulas and charts
 * as XML ({@code print}).
 */
@NullMarked
package entente.brief.sheet;

import org.jspecify.annotations.NullMarked;
