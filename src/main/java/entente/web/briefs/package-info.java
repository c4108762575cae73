/**
 * Pages of briefs: the list of the briefs that {@code reports/} defines, a brief as a page, and the form for a brief of
 * the reader's own.
 *
 * <p>A page shows the same {@link entente.brief.document.Document} from which the PDF is printed. {@link
 * entente.web.briefs.BriefView} chooses a template fragment for each kind of block.
 *
 * <p>Not here: the definition and composition of briefs ({@link entente.brief}), their download as PDF or workbook
 * ({@link entente.web.download.DocumentFormat}), and the printers ({@link entente.print}). Only {@link
 * entente.web.briefs.BriefRoutes} is public.
 */
@NullMarked
package entente.web.briefs;

import org.jspecify.annotations.NullMarked;
