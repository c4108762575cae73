/**
 * View records that several packages of pages share: rows of lists, facets, pager, charts, links, citations and
 * references.
 *
 * <p>A view record contains finished texts and URLs. A template only places them in HTML; it decides and computes
 * nothing. {@link entente.web.view.RecordLinks} makes the links to records and the rows of events; {@link
 * entente.web.view.RecordViewBuilder} builds the view of every record type that has no template of its own.
 *
 * <p>Not here: view records of one page (in the package of the page), sentences and labels ({@code wording}), the
 * drawing of charts ({@code picture}), and the rendering of templates ({@code web.html}).
 */
@NullMarked
package entente.web.view;

import org.jspecify.annotations.NullMarked;
