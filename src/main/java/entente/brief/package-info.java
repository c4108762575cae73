/**
 * A definition, a selection and a language make a {@link entente.brief.Brief}: a document without a format, with every
 * word in it. The page, the PDF and the workbook print the same one.
 *
 * <p>A brief has blocks, which pages and PDF print, and sheets of data, which only the workbook prints. A sheet says what a
 * spreadsheet is to reckon and draw of its cells ({@link entente.brief.Chart}), and carries the results.
 *
 * <p>Out of scope: fonts, page breaks, cell styles ({@code print}); HTML ({@code web}).
 */
@NullMarked
package entente.brief;

import org.jspecify.annotations.NullMarked;
