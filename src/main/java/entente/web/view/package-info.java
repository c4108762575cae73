/**
 * View records that several packages of pages share: rows of lists, facets, pager, charts, links, citations and
 * references.
 *
 * <p>A view record holds finished texts and URLs, so that templates only place them in HTML: they decide and compute
 * nothing. {@link entente.web.view.RecordLinks} makes the links to records and the rows of events;
 * {@link entente.web.view.RecordViewBuilder} builds the page of any record without a template of its own.
 *
 * <p>Not here: view records of one page (in the package of the page), sentences and labels ({@code wording}), the
 * drawing of charts ({@code picture}), and the rendering of templates ({@code web.html}).
 */
@NullMarked
package entente.web.view;

import org.jspecify.annotations.NullMarked;
