/**
 * Briefs, independent of an output format. A definition, a selection of events and a language make a
 * {@link entente.brief.writing.BriefPlan}. Two products are written from it: a {@link entente.brief.document.Document},
 * a tree of sections for web pages and PDF, and a {@link entente.brief.sheet.Workbook}, sheets of data. Both contain
 * their complete text and share one {@link entente.brief.document.Imprint}, so a printer translates and chooses
 * nothing.
 *
 * <p>This package has what the sub-packages share: length, TLP marking, file names, the limit of events. The
 * definitions in {@code reports/} and the requests of users are in {@link entente.brief.definition}, the model of the
 * document in {@link entente.brief.document}, the model of the workbook and its sheets in {@link entente.brief.sheet},
 * the composition of both in {@link entente.brief.writing}.
 *
 * <p>Not here: selecting events ({@link entente.search}), the columns that sheets share with other formats
 * ({@link entente.table}), charts as shapes ({@link entente.picture}); fonts, page breaks and cell styles
 * ({@code print}); HTML ({@code web}).
 */
@NullMarked
package entente.brief;

import org.jspecify.annotations.NullMarked;
