/**
 * Prints documents as files: a {@link entente.brief.document.Document} as PDF in {@link entente.print.pdf}, a {@link
 * entente.brief.sheet.Workbook} for Excel in {@link entente.print.xlsx}. Here is only what both formats share: the
 * colours and the characters of XML.
 *
 * <p>A printer selects and translates nothing. All text arrives complete and in order, except for what only a printer
 * can word: page numbers and the descriptions of links to notes, which come from {@link entente.wording}.
 *
 * <p>The same input always gives the same bytes: no clock, locale, time zone or system font changes them.
 *
 * <p>Not here: selecting events ({@link entente.search}), writing documents and workbooks ({@link
 * entente.brief.writing}), data formats such as CSV and JSON ({@code feed}), HTML ({@code web}).
 */
@NullMarked
package entente.print;

import org.jspecify.annotations.NullMarked;
