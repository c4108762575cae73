/**
 * Prints documents as files: a {@link entente.brief.document.Document} as PDF in {@link entente.print.pdf}, a {@link
 * entente.brief.sheet.Workbook} for Excel in {@link entente.print.xlsx}. This package itself contains only the colours
 * that both formats share.
 *
 * <p>A printer selects and translates nothing. The document already contains all text in its final order. The only
 * texts that a printer adds are page numbers and descriptions of links to notes; their wording comes from {@link
 * entente.wording}.
 *
 * <p>The same input always gives the same bytes. They do not depend on the clock, the default locale, the time zone or
 * the system fonts.
 *
 * <p>Not here: selecting events ({@link entente.search}), writing documents and workbooks ({@link
 * entente.brief.writing}), data formats such as CSV and JSON ({@code feed}), HTML ({@code web}).
 */
@NullMarked
package entente.print;

import org.jspecify.annotations.NullMarked;
