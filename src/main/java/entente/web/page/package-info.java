/**
 * The page interface: a {@link entente.web.page.Page} is a function from a {@link entente.web.page.PageRequest} to a
 * {@link entente.web.page.PageResult}. A page gets everything else through its constructor, so tests need no server.
 * {@link entente.web.page.RecordPage} is the base class for pages of single records, {@link entente.web.page.Routes}
 * maps pages to URL patterns.
 *
 * <p>Failures are results too; {@link entente.web.page.FailureView} has their HTTP status and their texts. A page
 * throws {@link entente.search.query.BadQuery} for an invalid parameter, which is converted to a failure in one place.
 *
 * <p>Not here: HTTP, conditional requests and the page cache ({@link entente.web} and {@link entente.web.http}), layout
 * and templates ({@link entente.web.html}), the pages themselves (in the packages of their groups).
 */
@NullMarked
package entente.web.page;

import org.jspecify.annotations.NullMarked;
