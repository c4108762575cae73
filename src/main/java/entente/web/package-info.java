/**
 * Addresses, pages and HTML. {@link entente.web.Site} builds everything once and hands it to the pages; a class of routes
 * for each group of pages lists their addresses.
 *
 * <p>A {@link entente.web.page.Page} is a function from a {@link entente.web.page.PageRequest} (one request, parsed once, with the one
 * {@link entente.edition.Edition} that answers it) to a {@link entente.web.page.PageResult}. It knows no servlet, gets what it needs
 * through its constructor, and can be tested without a server. {@code PageServlet} does the HTTP for all pages: it selects
 * the edition, handles conditional requests and the page cache, and turns exceptions into failures. {@code ResponseWriter}
 * writes every result, failures included, as HTML or as {@code application/problem+json}.
 *
 * <p>Heavy documents are composed and printed by the response writer while it holds a permit of {@code Presses}; a page only
 * parses their request.
 *
 * <p>What was known on a day is an edition of its own, selected before a page is asked: a page takes set, index and
 * addresses from its request.
 *
 * <p>Words are decided here, in view records, and placed in HTML by Thymeleaf: a template holds no arithmetic. Labels
 * without arguments are in the template as {@code #{web.key}}; everything else comes from its {@code view}, read by
 * {@code Accessors}. Every page is complete without JavaScript, and no page asks another server for anything.
 *
 * <p>Programs are answered by pages too, under {@code /api/v1}: these give {@link entente.web.page.PageResult.Data}. The records
 * that they give are described in {@code feed}; HTTP, cursors and CORS are here.
 *
 * <p>To add a page: a {@code Page} (or {@link entente.web.page.RecordPage} for one page a record), a view record, a template
 * that is wrapped by {@code layout.html}, its words in both bundles, one line in the {@code Routes} of its group.
 */
@NullMarked
package entente.web;

import org.jspecify.annotations.NullMarked;
