/**
 * The web application: the startup in {@link entente.web.Site}, which builds all parts once and passes them to
 * constructors, and the servlet of all pages. Each group of pages has one class of routes, which maps its URLs.
 *
 * <p>A {@link entente.web.page.Page} is a function from a {@link entente.web.page.PageRequest} (a request, parsed once,
 * with the {@link entente.edition.Edition} from which it is answered) to a {@link entente.web.page.PageResult}. It does
 * not use the Servlet API, gets its dependencies through its constructor, and can be tested without a server. {@code
 * PageServlet} does the HTTP for all pages: it selects the edition, handles conditional requests and the page cache,
 * and converts exceptions into failures. {@code ResponseWriter} writes all results, failures included, as HTML or as
 * {@code application/problem+json}.
 *
 * <p>Costly answers are composed by the response writer into memory or a temporary file while it holds a permit of the
 * {@link entente.web.http.ConcurrencyLimiter}; they are sent when it has given the permit back. A page only parses their
 * request.
 *
 * <p>A page as of a day uses the edition of that day, which is selected before the page is called. A page therefore
 * takes set, index and URLs from its request.
 *
 * <p>Texts are composed in Java, in view records, and placed in HTML by Thymeleaf: a template holds no arithmetic.
 * Labels without arguments are in the template as {@code #{web.key}}; everything else is in its {@code view}, which
 * {@code RecordExpressionEvaluator} reads. Every page is complete without JavaScript, and no page loads anything from
 * another server.
 *
 * <p>The API under {@code /api/v1} consists of pages too; they return {@link entente.web.page.PageResult.Data}. Its
 * records are described in {@link entente.feed}; HTTP, cursors and CORS are in {@code web}.
 *
 * <p>To add a page, write: a {@code Page} (or a {@link entente.web.page.RecordPage} for records), a view record, a
 * template that {@code layout.html} wraps, its texts in both bundles, and one line in the {@code Routes} of its group.
 *
 * <p>Not here: HTTP mechanics without pages ({@link entente.web.http}), the page interface ({@link entente.web.page}),
 * layout and templates ({@link entente.web.html}).
 */
@NullMarked
package entente.web;

import org.jspecify.annotations.NullMarked;
