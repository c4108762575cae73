/**
 * A definition, a selection and a language make a {@link entente.brief.BriefPlan}, of which two products are written: a
 * {@link entente.brief.Document}, a tree of sections for pages and PDF, and a {@link entente.brief.Workbook}, sheets of
 * data. Neither has a format yet; both hold every word and share one {@link entente.brief.Imprint}.
 *
 * <p>A sheet names what a spreadsheet computes and draws from its cells ({@link entente.brief.Chart}), and carries the
 * results.
 *
 * <p>Out of scope: fonts, page breaks, cell styles ({@code print}); HTML ({@code web}).
 */
@NullMarked
package entente.brief;

import org.jspecify.annotations.NullMarked;
