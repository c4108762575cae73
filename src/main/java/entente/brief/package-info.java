/**
 * A definition, a selection and a language make a {@link entente.brief.writing.BriefPlan}, of which two products are written: a
 * {@link entente.brief.document.Document}, a tree of sections for pages and PDF, and a {@link entente.brief.sheet.Workbook}, sheets of
 * data. Neither has a format yet; both hold every word and share one {@link entente.brief.document.Imprint}.
 *
 * <p>A sheet names what a spreadsheet computes and draws from its cells ({@link entente.brief.sheet.Chart}), and carries the
 * results.
 *
 * <p>Out of scope: fonts, page breaks, cell styles ({@code print}); HTML ({@code web}).
 */
@NullMarked
package entente.brief;

import org.jspecify.annotations.NullMarked;
