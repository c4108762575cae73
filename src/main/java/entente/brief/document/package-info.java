/**
 * The model of a brief as text: {@link entente.brief.document.Document}, a tree of sections, blocks and inline content,
 * and {@link entente.brief.document.Imprint}, the bibliographic data, which the workbook has too.
 *
 * <p>The model describes the meaning (status of a commitment, title of a work, endnote), not the appearance. Web
 * templates render it as HTML, {@code print} as PDF. {@link entente.brief.document.Block} and
 * {@link entente.brief.document.Inline} are sealed: the compiler reports a printer that misses a kind.
 *
 * <p>Not here: composing the text ({@link entente.brief.writing}).
 */
@NullMarked
package entente.brief.document;

import org.jspecify.annotations.NullMarked;
